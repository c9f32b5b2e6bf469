package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DeskTest;
import org.rasti.extraction.Kind;
import org.rasti.statement.Dismissal;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class TriageViewTest extends DeskTest {

    @Autowired
    private @Nullable StatementQueries statements;

    @Autowired
    private @Nullable TriageService triage;

    @Autowired
    private @Nullable TriageWatch watch;

    /** Each test begins with candidates of its own. */
    @BeforeEach
    void clearTheQueue() {
        for (var line : queries().list(StatementFilter.of(StatementStatus.SUGGESTED), 0, 500)) {
            triage().dismiss(line.id(), line.version(), Dismissal.UNCLEAR, null).get();
        }
    }

    @Test
    void goesOnWithTheNextOneAfterADecision() {
        open();
        var first = chosen();
        var second = test(grid()).getRow(1).wording();

        test(find(Button.class).withText("Not a statement").single()).click();

        assertThat(chosen()).isEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void narrowsTheListByWords() {
        article("Minister John Smith said that the harbour of Blagoveshchensk has 7 cranes.");
        open();

        filter("Blagoveshchensk");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).wording()).contains("7 cranes");
    }

    @Test
    void saysSoWhenNothingIsFound() {
        navigate(TriageView.class);

        filter("no such words anywhere");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing found");
    }

    @Test
    void isNarrowedByItsAddress() {
        article("Minister John Smith said that the army has bought 40 tanks. He promised that he will sell them all.");

        open("triage", "kind=PROMISE&language=en");

        assertThat(test(grid()).size()).isPositive();
        assertThat(lines()).allMatch(line -> line.kind() == Kind.PROMISE);
        assertThat(chips()).contains("Promise", "English");
    }

    @Test
    void showsWhatWasSetAsideWhereThatIsAskedFor() {
        open();
        var first = line(0);
        press("KeyD");
        press("Digit3");

        open("triage", "state=DISMISSED");

        assertThat(lines()).extracting(StatementLine::id).contains(first.id());
        assertThat(lines()).allMatch(line -> line.status() == StatementStatus.DISMISSED);
    }

    @Test
    void leavesOutOfAnAddressWhatMakesNoSense() {
        article("Minister John Smith said that the army has bought 40 tanks.");

        open("triage", "kind=NONSENSE&speaker=999999999");

        assertThat(test(grid()).size()).isPositive();
        assertThat(chips()).isEmpty();
    }

    @Test
    void saysHowManyThereWouldBeWithEachKind() {
        var word = "Wharf" + UUID.randomUUID().toString().replace("-", "");
        article("Minister John Smith said that the port of " + word + " has 7 cranes.");
        open("triage", "q=" + word);

        find(FilterPanel.class).single().setOpen(true);
        open("triage", "language=en&q=" + word);

        assertThat(offered("Kind")).contains("Fact (1)", "Promise (0)");
    }

    @Test
    void showsThePassageInItsArticle() {
        var word = "Wharf" + UUID.randomUUID().toString().replace("-", "");
        article("The day was warm.\n\nMinister John Smith said that the port of " + word
                + " has 7 cranes.\n\nNobody objected.");

        open("triage", "q=" + word);

        var pane = find(PassagePane.class).single().getElement().getTextRecursively();
        assertThat(pane).contains("The day was warm.", "John Smith said that", "Nobody objected.");
        assertThat(marked()).contains(word + " has 7 cranes");
    }

    @SuppressWarnings("unchecked")
    private List<String> offered(String label) {
        MultiSelectComboBox<Option> choice =
                find(MultiSelectComboBox.class).withLabel(label).single();
        return choice.getListDataView()
                .getItems()
                .map(choice.getItemLabelGenerator())
                .toList();
    }

    private String marked() {
        return find(PassagePane.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .flatMap(child -> child.getChildren())
                .filter(child -> !child.isTextNode() && child.getTag().equals("mark"))
                .map(mark -> mark.getTextRecursively())
                .collect(Collectors.joining());
    }

    private List<StatementLine> lines() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row))
                .toList();
    }

    private List<String> chips() {
        return find(Anchor.class).withClassName("chip").all().stream()
                .map(chip -> chip.getChildren().toList().get(1).getElement().getText())
                .toList();
    }

    // Keys

    @Test
    void namesTheKeyAtEachAction() {
        open();

        assertThat(keys()).contains("KeyJ", "KeyK", "KeyA", "KeyT", "KeyD", "KeyM", "KeyB", "KeyU", "Help");
        assertThat(keyed("KeyA").getText()).isEqualTo("Accept");
        assertThat(keyed("KeyT").getText()).isEqualTo("Accept and take");
    }

    @Test
    void hasNoKeysForWhoMayOnlyLook() {
        article("Minister John Smith said that the army has bought 40 tanks from France.");
        signIn(Role.ADMIN);

        navigate(TriageView.class);

        assertThat(keys()).contains("KeyJ", "KeyK").doesNotContain("KeyA", "KeyT", "KeyD", "KeyM", "KeyB");
    }

    @Test
    void goesToTheNextCandidateAndBack() {
        open();
        var first = chosen();

        press("KeyJ");
        var second = chosen();
        press("KeyK");

        assertThat(second).isEqualTo(test(grid()).getRow(1).wording()).isNotEqualTo(first);
        assertThat(chosen()).isEqualTo(first);
    }

    @Test
    void staysAtTheEndsOfTheList() {
        open();
        var first = chosen();

        press("KeyK");
        assertThat(chosen()).isEqualTo(first);

        for (int i = 0; i <= test(grid()).size(); i++) {
            press("KeyJ");
        }
        assertThat(chosen())
                .isEqualTo(test(grid()).getRow(test(grid()).size() - 1).wording());
    }

    @Test
    void dismissesWithANumberedReasonAndGoesOn() {
        open();
        var first = line(0);
        var second = line(1);

        press("KeyD");
        press("Digit3");

        assertThat(now(first).dismissal()).isEqualTo(Dismissal.OPINION);
        assertThat(chosen()).isEqualTo(second.wording());
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void wantsToBeToldAnotherReason() {
        open();
        var first = line(0);
        press("KeyD");

        press("Digit6");
        assertThat(now(first).status()).isEqualTo(StatementStatus.SUGGESTED);
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        find(TextArea.class).single().setValue("Said in a play");
        press("Digit6");
        assertThat(now(first).dismissal()).isEqualTo(Dismissal.OTHER);
        assertThat(now(first).dismissalNote()).isEqualTo("Said in a play");
    }

    @Test
    void acceptsAndTakesAtOnce() {
        open();
        var first = line(0);

        press("KeyT");
        confirm("Accept and take");

        assertThat(now(first).status()).isEqualTo(StatementStatus.RESEARCH);
        assertThat(chosen()).isNotEqualTo(first.wording());
    }

    @Test
    void movesTheBoundsByWords() {
        open();
        filter("40 tanks");
        press("KeyJ");
        var before = now(line(0));

        press("KeyB");
        press("Digit2");
        confirm("Use these bounds");

        assertThat(now(before).wording())
                .isEqualTo(before.wording().substring(before.wording().indexOf(' ') + 1));
        assertThat(chosen()).isEqualTo(now(before).wording());
    }

    @Test
    void listsTheKeys() {
        open();

        press("Help");

        assertThat(find(DescriptionList.Term.class).all())
                .extracting(term -> term.getElement().getTextRecursively())
                .contains("J", "K", "A", "T", "D", "M", "B", "U", "?", "1–6");
    }

    // Undo

    @Test
    void takesItsLastDismissalBack() {
        open();
        var first = line(0);
        press("KeyD");
        press("Digit1");

        press("KeyU");

        assertThat(now(first).status()).isEqualTo(StatementStatus.SUGGESTED);
        assertThat(chosen()).isEqualTo(first.wording());
    }

    @Test
    void takesNothingBackTwice() {
        open();
        press("KeyD");
        press("Digit1");

        press("KeyU");
        press("KeyU");

        assertThat(notices()).last().asString().contains("no action of yours");
    }

    @Test
    void saysThatAnAcceptanceCannotBeTakenBack() {
        open();
        var first = line(0);
        press("KeyA");
        confirm("Accept");

        press("KeyU");

        assertThat(now(first).status()).isEqualTo(StatementStatus.QUEUED);
        assertThat(notices()).last().asString().contains("cannot be taken back");
    }

    @Test
    void releasesWhatItTookButLeavesItAccepted() {
        open();
        var first = line(0);
        press("KeyT");
        confirm("Accept and take");

        press("KeyU");

        assertThat(now(first).status()).isEqualTo(StatementStatus.QUEUED);
        assertThat(notices()).last().asString().contains("stays accepted");
    }

    @Test
    void takesNothingBackOnceSomebodyElseActed() {
        open();
        var first = line(0);
        press("KeyD");
        press("Digit1");
        var dismissed = now(first);
        asColleague(() -> {
            var again = triage().reopen(dismissed.id(), dismissed.version(), "It is news")
                    .get();
            triage().dismiss(again.id(), again.version(), Dismissal.UNCLEAR, null)
                    .get();
        });

        press("KeyU");

        assertThat(now(first).dismissal()).isEqualTo(Dismissal.UNCLEAR);
        assertThat(notices()).last().asString().contains("Somebody changed this");
    }

    @Test
    void givesNewBoundsBack() {
        open();
        filter("40 tanks");
        press("KeyJ");
        var before = now(line(0));
        press("KeyB");
        press("Digit3");
        confirm("Use these bounds");

        press("KeyU");

        assertThat(now(before).wording()).isEqualTo(before.wording());
    }

    // Others at the same time

    @Test
    void showsAtOnceThatAColleagueDecided() {
        open();
        var first = now(line(0));
        var second = line(1);
        asColleague(() -> triage().dismiss(first.id(), first.version(), Dismissal.OPINION, null)
                .get());

        hear();

        assertThat(find(Paragraph.class)
                        .withClassName("candidate-news")
                        .single()
                        .getText())
                .isEqualTo("Nasrin dismissed it");
        assertThat(chosen()).isEqualTo(first.wording());
        assertThat(keys()).doesNotContain("KeyA", "KeyD");
        assertThat(line(0)).isEqualTo(second);

        press("KeyJ");
        assertThat(chosen()).isEqualTo(second.wording());
    }

    @Test
    void keepsWhatIsTypedWhileAColleagueDecides() {
        open();
        var first = now(line(0));
        press("KeyA");
        find(TextArea.class).single().setValue("Worded with care");
        asColleague(() -> triage().dismiss(first.id(), first.version(), Dismissal.OPINION, null)
                .get());

        hear();
        confirm("Accept");

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Worded with care");
        assertThat(notices()).last().asString().contains("Somebody changed this");
        assertThat(now(first).status()).isEqualTo(StatementStatus.DISMISSED);
    }

    @Test
    void bringsNewCandidatesIntoTheQueue() {
        open();
        var chosen = chosen();
        var before = test(grid()).size();
        hear();
        article("Minister John Smith said that the navy has bought 9 ships from Spain.");

        hear();

        assertThat(test(grid()).size()).isEqualTo(before + 1);
        assertThat(chosen()).isEqualTo(chosen);
    }

    // Several at once

    @Test
    void dismissesThoseSelectedForOneReason() {
        open();
        var first = line(0);
        var second = line(1);
        press("KeyX");
        press("KeyJ");
        press("KeyX");

        press("Shift+KeyD");
        press("Digit2");

        assertThat(now(first).dismissal()).isEqualTo(Dismissal.NOT_NEWSWORTHY);
        assertThat(now(second).dismissal()).isEqualTo(Dismissal.NOT_NEWSWORTHY);
        assertThat(keys()).doesNotContain("Shift+KeyD");
    }

    @Test
    void namesThoseThatWereRefused() {
        open();
        var first = line(0);
        var second = line(1);
        press("KeyX");
        press("KeyJ");
        press("KeyX");
        var seen = now(first);
        press("Shift+KeyD");
        asColleague(() -> triage().dismiss(seen.id(), seen.version(), Dismissal.OPINION, null)
                .get());

        press("Digit2");

        assertThat(now(first).dismissal()).isEqualTo(Dismissal.OPINION);
        assertThat(now(second).dismissal()).isEqualTo(Dismissal.NOT_NEWSWORTHY);
        assertThat(find(ListItem.class).all()).extracting(ListItem::getText).anySatisfy(line -> assertThat(line)
                .startsWith(first.code() + ": Somebody changed this"));
    }

    @Test
    void takesThemAllBackAtOnce() {
        open();
        var first = line(0);
        var second = line(1);
        press("KeyX");
        press("KeyJ");
        press("KeyX");
        press("Shift+KeyD");
        press("Digit2");

        press("KeyU");

        assertThat(now(first).status()).isEqualTo(StatementStatus.SUGGESTED);
        assertThat(now(second).status()).isEqualTo(StatementStatus.SUGGESTED);
    }

    @Test
    void leavesThoseWithoutAKnownSpeakerWhereTheyAre() {
        article("The mayor of Lindby said that the bridge has cost 3 million euros.");
        navigate(TriageView.class);
        var first = line(0);
        press("KeyX");

        press("Shift+KeyT");
        confirm("Accept and take");

        assertThat(now(first).status()).isEqualTo(StatementStatus.SUGGESTED);
        assertThat(find(ListItem.class).all()).extracting(ListItem::getText).anySatisfy(line -> assertThat(line)
                .startsWith(first.code() + ": First say who said it"));
    }

    /** What the clock would do within a second. */
    private void hear() {
        Objects.requireNonNull(watch).listen();
        roundTrip();
    }

    private static void open(String page, String query) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    }

    private void open() {
        article("""
                Minister John Smith said that the army has bought 40 tanks from France.
                He added that taxes will fall by 10 percent in 2027.
                Smith said that unemployment has fallen to 4 percent.""");
        navigate(TriageView.class);
    }

    private void filter(String words) {
        test(find(TextField.class).withPlaceholder("Words, code or speaker").single())
                .setValue(words);
    }

    private String chosen() {
        return find(Paragraph.class).withClassName("candidate-wording").single().getText();
    }

    private StatementLine line(int row) {
        return test(grid()).getRow(row);
    }

    private Statement now(StatementLine line) {
        return queries().find(line.id()).orElseThrow();
    }

    private Statement now(Statement statement) {
        return queries().find(statement.id()).orElseThrow();
    }

    private void press(String key) {
        test(keyed(key)).click();
    }

    private Button keyed(String key) {
        return find(Button.class).all().stream()
                .filter(button -> key.equals(button.getElement().getAttribute("data-key")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> keys() {
        return find(Button.class).all().stream()
                .map(button -> Optional.ofNullable(button.getElement().getAttribute("data-key")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Presses the button in the foot of the open dialog. */
    private void confirm(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> test(notice).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<StatementLine> grid() {
        return (Grid<StatementLine>) find(Grid.class).single();
    }

    private StatementQueries queries() {
        return Objects.requireNonNull(statements);
    }

    private TriageService triage() {
        return Objects.requireNonNull(triage);
    }

    /** Somebody else does something; afterwards whoever was signed in is again. */
    private void asColleague(Runnable work) {
        var me = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        signIn(Role.EDITOR);
        work.run();
        SecurityContextHolder.setContext(me);
    }
}
