package org.rasti.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.article.ArticleService;
import org.rasti.desk.DeskTest;
import org.rasti.statement.Mark;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

class ArticleViewTest extends DeskTest {

    private static final String TEXT = """
            The ministers met on Monday.
            Minister John Smith said that the army has bought 40 tanks from France.
            He added that taxes will fall by 10 percent in 2027.""";

    @Autowired
    private @Nullable StatementQueries statements;

    @Autowired
    private @Nullable ArticleService articles;

    private long id;

    @BeforeEach
    void bringIn() {
        id = article(TEXT);
    }

    @Test
    void marksWhatWasFound() {
        open();

        assertThat(marks()).extracting(Mark::status).containsOnly(StatementStatus.SUGGESTED);
        assertThat(find(MarkedRun.class).all())
                .filteredOn(run -> run.hasClassName("mark-suggested"))
                .extracting(MarkedRun::getText)
                .anySatisfy(words -> assertThat(words).contains("40 tanks"));
    }

    @Test
    void showsTheCandidateThatIsPressed() {
        open();

        press("40 tanks");

        assertThat(find(Paragraph.class)
                        .withClassName("candidate-wording")
                        .single()
                        .getText())
                .contains("40 tanks");
        assertThat(buttons()).contains("Accept", "Dismiss", "Merge", "Not a statement");
    }

    @Test
    void makesSelectedWordsAStatement() {
        open();
        var before = marks().size();

        select("ministers met on Monday");
        test(find(Button.class).withText("Make it a statement").single()).click();

        assertThat(marks()).hasSize(before + 1).anySatisfy(mark -> assertThat(mark.wording())
                .isEqualTo("ministers met on Monday"));
        assertThat(find(Paragraph.class)
                        .withClassName("candidate-wording")
                        .single()
                        .getText())
                .isEqualTo("ministers met on Monday");
    }

    @Test
    void refusesASelectionThatIsNotInTheText() {
        open();

        find(ArticleReader.class).single().select(0, 8, "Das Heer");

        assertThat(find(PassageBar.class).all()).isEmpty();
    }

    @Test
    void changesTheBoundsOfTheOneChosen() {
        open();
        press("40 tanks");

        select("bought 40 tanks");
        test(find(Button.class).withTextContaining("bounds").single()).click();

        assertThat(marks()).anySatisfy(mark -> assertThat(mark.wording()).isEqualTo("bought 40 tanks"));
    }

    @Test
    void splitsTheOneChosen() {
        open();
        press("40 tanks");
        var before = marks().size();

        select("40 tanks");
        test(find(Button.class).withText("Split here").single()).click();

        assertThat(marks()).hasSize(before + 1);
    }

    @Test
    void joinsTheOneChosenWithTheNext() {
        open();
        press("40 tanks");
        var whole = marks();
        select("40 tanks");
        test(find(Button.class).withText("Split here").single()).click();

        test(find(Button.class).withTextContaining("Join with").single()).click();

        assertThat(marks())
                .filteredOn(mark -> mark.status() == StatementStatus.SUGGESTED)
                .extracting(Mark::wording)
                .containsExactlyElementsOf(whole.stream().map(Mark::wording).toList());
    }

    @Test
    void setsAsideWhatIsNoStatement() {
        open();
        press("40 tanks");

        test(find(Button.class).withText("Not a statement").single()).click();

        assertThat(marks()).anySatisfy(mark -> {
            assertThat(mark.wording()).contains("40 tanks");
            assertThat(mark.status()).isEqualTo(StatementStatus.DISMISSED);
        });
        assertThat(buttons()).contains("Reopen").doesNotContain("Accept");
    }

    @Test
    void countsWhatWaitsAndWhatThereIsInTheList() {
        open();
        var all = marks().size();
        press("40 tanks");
        test(find(Button.class).withText("Not a statement").single()).click();

        var line = Objects.requireNonNull(statements).articles(0, 50).stream()
                .filter(article -> article.id() == id)
                .findFirst()
                .orElseThrow();

        assertThat(line.statements()).isEqualTo(all);
        assertThat(line.suggested()).isEqualTo(all - 1);
    }

    @Test
    void offersNothingToSomebodyWhoOnlyReads() {
        signIn(Role.ADMIN);
        open();
        press("40 tanks");
        select("40 tanks");

        assertThat(buttons()).doesNotContain("Accept", "Not a statement", "Make it a statement");
    }

    private void open() {
        navigate("articles/" + id, ArticleView.class);
    }

    private void press(String words) {
        var run = find(MarkedRun.class).all().stream()
                .filter(piece -> piece.getText().contains(words) && piece.hasClassName("mark"))
                .findFirst()
                .orElseThrow();
        DomEvents.click(run, "window.getSelection().isCollapsed");
    }

    private void select(String words) {
        var text = text();
        var start = text.indexOf(words);
        find(ArticleReader.class).single().select(start, start + words.length(), words);
    }

    private String text() {
        return Objects.requireNonNull(articles).find(id).orElseThrow().text();
    }

    private List<Mark> marks() {
        var revision = Objects.requireNonNull(articles).find(id).orElseThrow().revisionId();
        return Objects.requireNonNull(statements).marks(revision);
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
