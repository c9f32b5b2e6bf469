package org.rasti.desk.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.Words;
import org.rasti.speaker.NewName;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerEditService;
import org.rasti.speaker.SpeakerLine;
import org.rasti.speaker.SpeakerService;
import org.rasti.text.Language;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn("demo-checker")
class SpeakersViewTest extends DemoDesk {

    @Autowired
    private SpeakerService known;

    @Autowired
    private SpeakerEditService editing;

    @Test
    void listsThemByName() {
        navigate(SpeakersView.class);

        assertThat(rows()).hasSizeGreaterThan(2).extracting(SpeakerLine::name).isSorted();
        assertThat(rows()).anyMatch(line -> line.statements() > 0);
    }

    @Test
    void isReadPageByPage() {
        var mark = "Row" + System.nanoTime();
        IntStream.range(0, 60).forEach(number -> record(mark + " " + (100 + number)));

        open("q=" + mark);

        assertThat(grid().size()).isEqualTo(60);
        assertThat(rows()).extracting(SpeakerLine::id).doesNotHaveDuplicates();
        assertThat(grid().getRow(59).name()).isEqualTo(mark + " 159");
    }

    @Test
    void findsByAnAliasInAnotherScript() {
        var speaker = record("شیرین نام‌آور " + System.nanoTime());
        var alias = "Namavar" + System.nanoTime();
        editing.addName(speaker, known.find(speaker).orElseThrow().version(), new NewName(alias, Language.TR));

        navigate(SpeakersView.class);
        test(words()).setValue(alias.toUpperCase(Locale.ROOT));

        assertThat(rows()).extracting(SpeakerLine::id).containsExactly(speaker);
        assertThat(address().getSingleParameter("q")).contains(alias.toUpperCase(Locale.ROOT));
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsBodiesFromPersons() {
        var body = known.findOrCreate(new NewSpeaker("Water board", Language.EN, false, null, null), false);
        navigate(SpeakersView.class);

        test((Select<String>) findInView(Select.class).single()).selectItem(Words.get("speaker.BODY"));

        assertThat(address().getSingleParameter("kind")).contains("BODY");
        assertThat(rows()).extracting(SpeakerLine::id).contains(body.id());
        assertThat(rows()).noneMatch(SpeakerLine::person);
    }

    @Test
    void saysThatNobodyFits() {
        open("q=no-such-name-anywhere");

        assertThat(grid().size()).isZero();
        assertThat(Objects.requireNonNull(((Grid<?>) findInView(Grid.class).single()).getEmptyStateComponent())
                        .getElement()
                        .getTextRecursively())
                .contains(Words.get("speakers.none-fits"));
    }

    @Test
    void recordsASpeakerAndOpensThePage() {
        var name = "New speaker " + System.nanoTime();
        navigate(SpeakersView.class);
        test(button("speakers.add")).click();
        test(inDialog("speakers.add")).click();
        assertThat(name().isInvalid()).isTrue();

        test(name()).setValue(name);
        test(inDialog("speakers.add")).click();

        assertThat(find(H1.class).single().getElement().getTextRecursively()).isEqualTo(name);
    }

    @Test
    @SignedIn("demo-admin")
    void offersRecordingOnlyToThoseWhoMay() {
        navigate(SpeakersView.class);

        assertThat(findInView(Button.class).withText(Words.get("speakers.add")).exists())
                .isFalse();
    }

    private long record(String name) {
        return known.findOrCreate(new NewSpeaker(name, Language.FA, true, null, null), false)
                .id();
    }

    private void open(String query) {
        UI.getCurrent().navigate(SpeakersView.class, QueryParameters.fromString(query));
    }

    private static QueryParameters address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
    }

    private Button button(String word) {
        return findInView(Button.class).withText(Words.get(word)).single();
    }

    private Button inDialog(String word) {
        return find(Button.class, find(Dialog.class).last())
                .withText(Words.get(word))
                .single();
    }

    private TextField name() {
        return find(TextField.class).withLabel(Words.get("speaker.name")).single();
    }

    private TextField words() {
        return findInView(TextField.class)
                .withCondition(field -> field.getPrefixComponent() != null)
                .single();
    }

    private List<SpeakerLine> rows() {
        var grid = grid();
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<SpeakerLine>, SpeakerLine> grid() {
        return test((Grid<SpeakerLine>) findInView(Grid.class).single());
    }
}
