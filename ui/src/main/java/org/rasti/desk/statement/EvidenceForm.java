package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Predicate;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.evidence.EvidenceData;
import org.rasti.evidence.Stance;

/** What is said of a source. */
class EvidenceForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField url = new TextField(Words.get("field.url"));
    private final TextField title = new TextField(Words.get("field.title"));
    private final TextField publisher = new TextField(Words.get("field.publisher"));
    private final DayField publishedOn = new DayField(Words.get("field.published-on"));
    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>(Words.get("field.stance"));
    private final TextArea excerpt = new TextArea(Words.get("field.excerpt"));
    private final TextArea note = new TextArea(Words.get("field.note"));
    private final transient Fields fields = new Fields()
            .with("url", url)
            .with("title", title)
            .with("publisher", publisher)
            .with("excerpt", excerpt)
            .with("note", note);

    EvidenceForm() {
        addClassName("form");
        url.setPlaceholder("https://");
        LanguageField.typedAsCode(url);
        LanguageField.typedInAny(title);
        LanguageField.typedInAny(publisher);
        LanguageField.typedInAny(excerpt);
        url.setRequiredIndicatorVisible(true);
        title.setRequiredIndicatorVisible(true);
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(item -> Words.of("stance", item));
        stance.setValue(Stance.CONTEXT);
        excerpt.setHelperText(Words.get("field.excerpt.help"));
        note.setHelperText(Words.get("field.note.help"));
        add(url, title, publisher, publishedOn, stance, excerpt, note);
    }

    void show(EvidenceData data) {
        url.setValue(data.url());
        title.setValue(data.title());
        publisher.setValue(Objects.requireNonNullElse(data.publisher(), ""));
        publishedOn.setValue(data.publishedOn());
        stance.setValue(data.stance());
        excerpt.setValue(Objects.requireNonNullElse(data.excerpt(), ""));
        note.setValue(Objects.requireNonNullElse(data.note(), ""));
    }

    /** Hands on what was typed, if it can be right; what cannot is said at its field. */
    boolean accept(Predicate<EvidenceData> work) {
        return !publishedOn.isInvalid() && fields.accept(() -> work.test(read()));
    }

    private EvidenceData read() {
        return new EvidenceData(
                url.getValue(),
                title.getValue(),
                publisher.getValue(),
                publishedOn.getValue(),
                stance.getValue(),
                excerpt.getValue(),
                note.getValue());
    }
}
