package org.rasti.desk.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.article.OutletData;
import org.rasti.article.OutletDetails;
import org.rasti.article.OutletLine;
import org.rasti.article.OutletMergeService;
import org.rasti.article.OutletQueries;
import org.rasti.article.OutletService;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.Words;
import org.rasti.text.Language;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn("demo-editor")
class OutletViewTest extends DemoDesk {

    @Autowired
    private ArticleService articles;

    @Autowired
    private OutletQueries outlets;

    @Autowired
    private OutletService editing;

    @Autowired
    private OutletMergeService merging;

    // The list

    @Test
    void theListIsNarrowedByNameOrHostAndTheAddressHoldsIt() {
        var outlet = outlet("Narrow");
        var host = "n" + outlet.id() + ".example";
        editing.update(outlet.id(), outlet.version(), data(outlet.name(), host)).get();
        navigate(OutletsView.class);
        assertThat(rows()).extracting(OutletLine::id).contains(outlet.id());

        test(findInView(TextField.class).single()).setValue(host);

        assertThat(rows()).extracting(OutletLine::id).containsExactly(outlet.id());
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("q"))
                .contains(host);
    }

    @Test
    void theListSaysThatNoneFits() {
        UI.getCurrent().navigate(OutletsView.class, QueryParameters.of("q", "no-such-outlet"));

        assertThat(grid().size()).isZero();
        assertThat(Objects.requireNonNull(((Grid<?>) findInView(Grid.class).single()).getEmptyStateComponent())
                        .getElement()
                        .getTextRecursively())
                .contains(Words.get("outlets.none-fits"));
    }

    // The page

    @Test
    void showsItsArticlesAndLeadsToTheirStatements() {
        var outlet = outlet("Shown");
        open(outlet);

        var links = find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        var article = outlets.articles(outlet.id(), 1).getFirst();
        assertThat(links).contains("articles/" + article.id(), "statements?outlet=" + outlet.id());
    }

    @Test
    void anArticleLeadsToItsOutlet() {
        var outlet = outlet("Linked");

        UI.getCurrent()
                .navigate("articles/"
                        + outlets.articles(outlet.id(), 1).getFirst().id());

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("outlets/" + outlet.id());
    }

    @Test
    void isCorrectedAndSaysWhatCannotBe() {
        var other = outlet("Other");
        var outlet = outlet("Corrected");
        editing.update(other.id(), other.version(), data(other.name(), "x" + other.id() + ".example"))
                .get();
        open(outlet);
        press("outlet.edit");

        test(hosts()).setValue("no host");
        press("dialog.save");
        assertThat(hosts().getErrorMessage()).isEqualTo(Words.get("input.host"));

        test(hosts()).setValue("x" + other.id() + ".example");
        press("dialog.save");
        assertThat(hosts().getErrorMessage())
                .isEqualTo(Words.get("outlet.host.taken", "x" + other.id() + ".example", other.name()));

        test(name()).setValue(other.name());
        test(hosts()).setValue("y" + outlet.id() + ".example");
        press("dialog.save");
        assertThat(name().getErrorMessage()).isEqualTo(Words.get("outlet.name.taken", other.name()));

        test(name()).setValue(outlet.name() + "!");
        test(find(Checkbox.class)
                        .withCondition(box -> Words.get("outlet.full-text.may").equals(box.getLabel()))
                        .single())
                .click();
        press("dialog.save");

        var changed = now(outlet);
        assertThat(changed.name()).isEqualTo(outlet.name() + "!");
        assertThat(changed.hosts()).containsExactly("y" + outlet.id() + ".example");
        assertThat(changed.fullText()).isTrue();
        assertThat(title()).isEqualTo(changed.name());
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatTheyTyped() {
        var outlet = outlet("Twice");
        open(outlet);
        press("outlet.edit");
        editing.update(outlet.id(), outlet.version(), data(outlet.name(), "t" + outlet.id() + ".example"))
                .get();

        test(name()).setValue("Mine " + outlet.id());
        press("dialog.save");

        assertThat(find(Notification.class).all().stream()
                        .map(notice -> test(notice).getText()))
                .contains(Words.of(Reason.STALE));
        assertThat(name().getValue()).isEqualTo("Mine " + outlet.id());
    }

    // Duplicates

    @Test
    void twoAreMergedAfterSayingWhatMovesAndToldApartAgain() {
        var kept = outlet("Kept");
        var duplicate = outlet("Duplicate");
        open(kept);

        press("merge.start");
        other().setValue(line(duplicate));
        assertThat(find(Div.class)
                        .withClassName("merge-preview")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains(Words.get("merge.moves", duplicate.name(), kept.name()), Words.get("merge.articles", 1));
        press("merge.do");
        assertThat(now(kept).articles()).isEqualTo(2);

        press("merge.undo");
        press("merge.undo");
        assertThat(now(kept).articles()).isEqualTo(1);
        assertThat(now(duplicate).mergedIntoId()).isNull();
    }

    @Test
    void anOldLinkLeadsToTheOneThatWasKept() {
        var kept = outlet("Main");
        var duplicate = outlet("Side");
        merging.merge(duplicate.id(), duplicate.version(), kept.id(), kept.version())
                .get();

        UI.getCurrent().navigate("outlets/" + duplicate.id());

        assertThat(title()).isEqualTo(kept.name());
        assertThat(find(Paragraph.class).withClassName("reference-note").exists())
                .isTrue();
    }

    @Test
    @SignedIn("demo-checker")
    void aCheckerCorrectsButDoesNotMerge() {
        open(outlet("Checked"));

        assertThat(find(Button.class).withText(Words.get("outlet.edit")).exists())
                .isTrue();
        assertThat(find(Button.class).withText(Words.get("merge.start")).exists())
                .isFalse();
    }

    /** One that has published an article. */
    private OutletDetails outlet(String name) {
        var mark = name + " " + System.nanoTime();
        var article = new NewArticle(
                Intake.PASTE,
                "Headline of " + mark,
                "The minister said that the bridge " + mark + " will be open in May.",
                Language.EN,
                mark,
                null,
                null,
                null,
                null);
        var brought = articles.find(articles.bringIn(article).articleId()).orElseThrow();
        return details(brought.outletId());
    }

    private OutletDetails details(@Nullable Long id) {
        return outlets.details(Objects.requireNonNull(id)).orElseThrow();
    }

    private OutletDetails now(OutletDetails outlet) {
        return details(outlet.id());
    }

    private OutletLine line(OutletDetails outlet) {
        return outlets.page(outlet.name(), null, 0, 1).getFirst();
    }

    private static OutletData data(String name, String host) {
        return new OutletData(name, Language.EN, null, List.of(host), false);
    }

    private static void open(OutletDetails outlet) {
        UI.getCurrent().navigate("outlets/" + outlet.id());
    }

    /** Presses the button of that name; in the dialog, if one is open. */
    private void press(String word) {
        test(find(Button.class).withText(Words.get(word)).all().getLast()).click();
    }

    private TextField name() {
        return find(TextField.class, find(Dialog.class).last())
                .withLabel(Words.get("outlets.name"))
                .single();
    }

    private TextArea hosts() {
        return find(TextArea.class).withLabel(Words.get("outlet.hosts")).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<OutletLine> other() {
        return find(ComboBox.class)
                .withCondition(box -> Words.get("merge.other").equals(box.getLabel()))
                .single();
    }

    private String title() {
        return find(H1.class).single().getElement().getTextRecursively();
    }

    private List<OutletLine> rows() {
        var grid = grid();
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<OutletLine>, OutletLine> grid() {
        return test((Grid<OutletLine>) findInView(Grid.class).single());
    }
}
