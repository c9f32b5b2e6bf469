package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DeskTest;
import org.rasti.extraction.Kind;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

class StatementViewTest extends DeskTest {

    @Autowired
    private @Nullable StatementQueries statements;

    @Autowired
    private @Nullable SpeakerService speakers;

    @Autowired
    private @Nullable TriageService triage;

    @Autowired
    private @Nullable AssignmentService assignment;

    @Autowired
    private @Nullable VerdictService verdicts;

    private String code = "";

    @BeforeEach
    void takeAStatement() {
        var harbour = "Harbour" + UUID.randomUUID().toString().replace("-", "");
        article("Minister John Smith said that the port of " + harbour + " has 7 cranes.");
        var line = Objects.requireNonNull(statements)
                .list(StatementFilter.of(StatementStatus.SUGGESTED).with(harbour), 0, 1)
                .getFirst();
        var smith = new NewSpeaker("John Smith", Language.EN, true, null, null);
        var speaker = Objects.requireNonNull(speakers).findOrCreate(smith, false);
        var claim = new Claim(line.wording(), Language.EN, Kind.FACT, speaker.id(), "Minister", null, Set.of(), null);
        var accepted = Objects.requireNonNull(triage)
                .accept(line.id(), now(line.id()).version(), claim)
                .get();
        Objects.requireNonNull(assignment)
                .take(accepted.id(), accepted.version())
                .get();
        code = accepted.code();
    }

    @Test
    void aDraftIsKeptAsItIsWritten() {
        open();
        press("Write the verdict");
        test(field("Summary")).setValue("There are five.");

        press("Save the draft");
        open();

        assertThat(field("Summary").getValue()).isEqualTo("There are five.");
    }

    @Test
    void whatIsMissingForHandingInIsSaidAndTheTextStays() {
        open();
        press("Write the verdict");
        test(field("Summary")).setValue("There are five.");

        press("Hand in for review");

        assertThat(field("Summary").getValue()).isEqualTo("There are five.");
        assertThat(buttons()).contains("Hand in for review");
    }

    @Test
    void aDiscardedDraftCanStillBeReadAndTheNextBeBegun() {
        open();
        press("Write the verdict");
        test(field("Summary")).setValue("There are five.");
        press("Save the draft");

        press("Discard the draft");
        press("Discard the draft");

        assertThat(buttons()).contains("Write the verdict").doesNotContain("Save the draft");
        assertThat(find(NativeDetails.class).withClassName("earlier").all()).hasSize(1);
        assertThat(find(Paragraph.class).withClassName("summary").all())
                .extracting(Paragraph::getText)
                .contains("There are five.");
    }

    @Test
    void whatIsTypedIsKeptWithoutAnythingPressed() {
        open();
        press("Write the verdict");

        test(field("Summary")).setValue("There are five.");

        assertThat(draft().text().summary()).isEqualTo("There are five.");
        assertThat(status()).startsWith("Saved");
    }

    @Test
    void aDraftThatWasChangedInAnotherWindowIsNotWrittenOver() {
        open();
        press("Write the verdict");
        changeElsewhere("There are six.");

        test(field("Summary")).setValue("There are five.");

        assertThat(draft().text().summary()).isEqualTo("There are six.");
        assertThat(field("Summary").getValue()).isEqualTo("There are five.");
        assertThat(offered()).contains("six").contains("five");
        press("Hand in for review");
        assertThat(draft().text().summary()).isEqualTo("There are six.");
    }

    @Test
    void oneCanKeepWhatOneTyped() {
        open();
        press("Write the verdict");
        changeElsewhere("There are six.");
        test(field("Summary")).setValue("There are five.");

        press("Keep what I typed here");

        assertThat(draft().text().summary()).isEqualTo("There are five.");
        assertThat(status()).startsWith("Saved");
    }

    @Test
    void oneCanTakeTheTextOfTheOtherWindow() {
        open();
        press("Write the verdict");
        changeElsewhere("There are six.");
        test(field("Summary")).setValue("There are five.");

        press("Take the other text");

        assertThat(field("Summary").getValue()).isEqualTo("There are six.");
        test(field("Explanation")).setValue("Counted.");
        assertThat(draft().text().summary()).isEqualTo("There are six.");
        assertThat(draft().text().explanation()).isEqualTo("Counted.");
    }

    @Test
    void wordsThatABrowserStillHoldsAreOffered() {
        open();
        press("Write the verdict");
        var editor = find(VerdictEditor.class).single();

        editor.found(0, "There are five.", "", "");

        assertThat(field("Summary").getValue()).isEmpty();
        press("Put them back");
        assertThat(field("Summary").getValue()).isEqualTo("There are five.");
        assertThat(draft().text().summary()).isEqualTo("There are five.");
    }

    @Test
    void wordsThatABrowserHoldsAndThatWereKeptAreNotOfferedAgain() {
        open();
        press("Write the verdict");
        test(field("Summary")).setValue("There are five.");

        find(VerdictEditor.class).single().found(0, "There are five.", "", "");
        find(VerdictEditor.class).single().found(0, "x".repeat(Draft.LONGEST_SUMMARY + 1), "", "");

        assertThat(buttons()).doesNotContain("Put them back");
    }

    @Test
    void aDraftThatWasHandedInElsewhereLeavesTheWordsToBeCopied() {
        open();
        press("Write the verdict");
        Objects.requireNonNull(verdicts)
                .discard(draft().id(), draft().version())
                .get();

        test(field("Summary")).setValue("There are five.");

        assertThat(status()).startsWith("Not saved.");
        assertThat(field("Summary").getValue()).isEqualTo("There are five.");
    }

    private void changeElsewhere(String summary) {
        var draft = draft();
        Objects.requireNonNull(verdicts)
                .save(draft.id(), draft.version(), new Draft(null, summary, "", null))
                .get();
    }

    private Verdict draft() {
        var statement = Objects.requireNonNull(statements).byCode(code).orElseThrow();
        return Objects.requireNonNull(verdicts).of(statement.id()).getFirst();
    }

    private String status() {
        return find(Span.class).withClassName("draft-status").single().getText();
    }

    private String offered() {
        return find(Div.class)
                .withClassName("draft-choice")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private void open() {
        UI.getCurrent().navigate("statements/" + code);
    }

    private Statement now(long id) {
        return Objects.requireNonNull(statements).find(id).orElseThrow();
    }

    /** Presses the button of that name; in the dialog, if one is open. */
    private void press(String name) {
        test(find(Button.class).withText(name).all().getLast()).click();
    }

    private TextArea field(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }
}
