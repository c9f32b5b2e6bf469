package org.rasti.desk.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.contact.Channel;
import org.rasti.contact.Contact;
import org.rasti.contact.ContactData;
import org.rasti.contact.ContactService;
import org.rasti.desk.WorkingDesk;
import org.rasti.desk.common.DayField;
import org.rasti.desk.contact.ContactForm.Result;
import org.rasti.statement.Statement;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

class ContactPanelTest extends WorkingDesk {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);

    @Autowired
    private ContactService contacts;

    private Statement statement;

    @BeforeEach
    void takeAStatement() {
        statement = research();
    }

    @Test
    void aQuestionIsNotedWithWhoAskedAndHow() {
        open(statement);
        press("Note a question");
        test(field("Question")).setValue("سند این گفته چیست؟");

        press("Save");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(cards()).singleElement().satisfies(card -> assertThat(text(card))
                .contains("سند این گفته چیست؟", "E-mail", "Nasrin", "Waiting for an answer"));
        assertThat(known().data().askedBy()).isEqualTo(me().id());
    }

    @Test
    void anEmptyQuestionIsRefusedAtItsField() {
        open(statement);
        press("Note a question");

        press("Save");

        assertThat(field("Question").isInvalid()).isTrue();
        assertThat(contacts.of(statement.id())).isEmpty();
    }

    @Test
    void aDayThatLiesAheadIsRefusedAtItsFieldAndNothingIsLost() {
        open(statement);
        press("Note a question");
        test(field("Question")).setValue("Where is it written?");
        day("Asked on").setValue(LocalDate.of(2199, 1, 1));

        press("Save");

        assertThat(day("Asked on").isInvalid()).isTrue();
        assertThat(day("Asked on").getErrorMessage()).isEqualTo("This day lies ahead");
        assertThat(field("Question").getValue()).isEqualTo("Where is it written?");
    }

    @Test
    void theAnswerIsAddedLater() {
        asked();
        open(statement);
        press("Add the answer");
        test(field("Answer")).setValue("In the register of 1402.");
        day("Answered on").setValue(ASKED.plusDays(3));

        press("Save");

        assertThat(known().data().answeredOn()).isEqualTo(ASKED.plusDays(3));
        assertThat(cards()).singleElement().satisfies(card -> assertThat(text(card))
                .contains("In the register of 1402.", "Answered on"));
        assertThat(buttons()).doesNotContain("Add the answer");
    }

    @Test
    void anAnswerHasItsWords() {
        asked();
        open(statement);
        press("Add the answer");

        press("Save");

        assertThat(field("Answer").isInvalid()).isTrue();
        assertThat(known().data().answer()).isNull();
    }

    @Test
    void thatNoAnswerCameByADayIsNoted() {
        asked();
        open(statement);
        press("Add the answer");
        result().setValue(Result.NO_ANSWER);
        assertThat(find(TextArea.class).withLabel("Answer").all()).isEmpty();
        day("No answer by").setValue(ASKED.plusDays(7));

        press("Save");

        assertThat(known().data().noAnswerBy()).isEqualTo(ASKED.plusDays(7));
        assertThat(text(cards().getFirst())).contains("No answer by");
    }

    @Test
    void whoeverOpenedAnOlderVersionIsToldAndKeepsWhatTheyTyped() {
        var seen = asked();
        open(statement);
        // The section of the evidence has such a button for each source; there is none here.
        press("Add the answer");
        test(field("Answer")).setValue("Mine");
        as(
                colleague("Mina", Role.CHECKER),
                () -> contacts.change(seen.id(), seen.version(), seen.data().answered("Theirs", ASKED)));

        press("Save");

        assertThat(field("Answer").getValue()).isEqualTo("Mine");
        assertThat(known().data().answer()).isEqualTo("Theirs");
    }

    @Test
    void anAdminReadsOnly() {
        asked();
        signIn(Role.ADMIN);

        open(statement);

        assertThat(cards()).hasSize(1);
        assertThat(buttons()).doesNotContain("Note a question", "Add the answer");
    }

    private Contact asked() {
        return contacts.add(statement.id(), ContactData.asked(me().id(), ASKED, Channel.PHONE, "Where is it?"));
    }

    private Contact known() {
        return contacts.of(statement.id()).getFirst();
    }

    private List<Div> cards() {
        return find(Div.class).withClassName("contact").all();
    }

    private DayField day(String label) {
        return find(DayField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked") // what such a group holds is not known to the test's query
    private RadioButtonGroup<Result> result() {
        return find(RadioButtonGroup.class).withLabel("What came of it?").single();
    }
}
