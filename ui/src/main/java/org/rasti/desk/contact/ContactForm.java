package org.rasti.desk.contact;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.contact.Channel;
import org.rasti.contact.Contact;
import org.rasti.contact.ContactData;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;

/** What is noted of asking the claimant: the question, and what became of it. */
final class ContactForm extends Div {

    private static final long serialVersionUID = 1L;

    /** What became of a question. */
    enum Result {
        WAITING,
        ANSWERED,
        NO_ANSWER
    }

    /** Somebody who can have asked. */
    record Colleague(long id, String name) implements Serializable {}

    private final ComboBox<Colleague> askedBy = new ComboBox<>(Words.get("contact.asked-by"));
    private final DayField askedOn = new DayField(Words.get("contact.asked-on"));
    private final Select<Channel> channel = new Select<>();
    private final TextArea question = new TextArea(Words.get("contact.question"));
    private final RadioButtonGroup<Result> result = new RadioButtonGroup<>(Words.get("contact.result"));
    private final TextArea answer = new TextArea(Words.get("contact.answer"));
    private final DayField answeredOn = new DayField(Words.get("contact.answered-on"));
    private final DayField noAnswerBy = new DayField(Words.get("contact.no-answer-by"));
    private final transient Fields fields = new Fields()
            .with("askedBy", askedBy)
            .with("askedOn", askedOn)
            .with("channel", channel)
            .with("question", question)
            .with("answer", answer)
            .with("answeredOn", answeredOn)
            .with("noAnswerBy", noAnswerBy);

    ContactForm(List<Colleague> colleagues, @Nullable Colleague me, LocalDate today) {
        addClassName("form");
        askedBy.setItems(colleagues);
        askedBy.setItemLabelGenerator(Colleague::name);
        askedBy.setValue(me);
        askedBy.setRequiredIndicatorVisible(true);
        askedBy.setManualValidation(true);
        askedOn.setValue(today);
        channel.setLabel(Words.get("contact.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(item -> item == null ? "" : Words.of("channel", item));
        channel.setValue(Channel.EMAIL);
        question.setRequiredIndicatorVisible(true);
        List.of(question, answer).forEach(ContactForm::prepare);
        result.setItems(Result.values());
        result.setItemLabelGenerator(item -> Words.of("contact.result", item));
        result.addValueChangeListener(change -> showResult());
        result.setValue(Result.WAITING);
        add(askedBy, askedOn, channel, question, result, answer, answeredOn, noAnswerBy);
    }

    private static void prepare(TextArea area) {
        area.setMinRows(3);
        area.setMaxLength(ContactData.LONGEST_TEXT);
        area.setManualValidation(true);
        LanguageField.typedInAny(area);
    }

    /** Only what belongs to the result is asked for. What was typed of another stays, should one come back to it. */
    private void showResult() {
        answer.setVisible(result.getValue() == Result.ANSWERED);
        answeredOn.setVisible(result.getValue() == Result.ANSWERED);
        noAnswerBy.setVisible(result.getValue() == Result.NO_ANSWER);
    }

    /** A form for what is known already; whoever asked is offered, also if they have left. */
    static ContactForm of(Contact contact, List<Colleague> colleagues, LocalDate today) {
        var data = contact.data();
        var asker = new Colleague(data.askedBy(), contact.askedBy());
        var offered = new ArrayList<>(colleagues);
        if (!offered.contains(asker)) {
            offered.add(asker);
        }
        var form = new ContactForm(offered, asker, data.askedOn());
        form.channel.setValue(data.channel());
        form.question.setValue(data.question());
        form.answer.setValue(Objects.requireNonNullElse(data.answer(), ""));
        form.answeredOn.setValue(Objects.requireNonNullElse(data.answeredOn(), today));
        form.noAnswerBy.setValue(Objects.requireNonNullElse(data.noAnswerBy(), today));
        form.result.setValue(resultOf(data));
        return form;
    }

    static Result resultOf(ContactData data) {
        if (data.answer() != null) {
            return Result.ANSWERED;
        }
        return data.noAnswerBy() == null ? Result.WAITING : Result.NO_ANSWER;
    }

    /** Leads straight to the answer that has come. */
    ContactForm forAnswer() {
        result.setValue(Result.ANSWERED);
        answer.focus();
        return this;
    }

    /** Hands on what was typed, if it can be right; what cannot is said at its field. */
    boolean accept(Predicate<ContactData> work) {
        return fields.accept(() -> work.test(read()));
    }

    private ContactData read() {
        if (askedBy.getValue() == null) {
            throw new InvalidInput("askedBy", "missing");
        }
        var asked = ContactData.asked(
                askedBy.getValue().id(), day("askedOn", askedOn), channel.getValue(), question.getValue());
        return switch (result.getValue()) {
            case WAITING -> asked;
            case ANSWERED -> asked.answered(answer.getValue(), day("answeredOn", answeredOn));
            case NO_ANSWER -> asked.unanswered(day("noAnswerBy", noAnswerBy));
        };
    }

    private static LocalDate day(String name, DayField field) {
        var day = field.read(name);
        if (day == null) {
            throw new InvalidInput(name, "missing");
        }
        return day;
    }
}
