package org.rasti.desk.speaker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.speaker.NewSpeaker;

/** A speaker about to be recorded. */
final class NewSpeakerForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.get("speaker.name"));
    private final LanguageField language = new LanguageField(Words.get("speaker.name.language"));
    private final SpeakerKindField kind = new SpeakerKindField(true);
    private final transient Fields fields = new Fields().with("speaker", name);

    NewSpeakerForm(String typed) {
        addClassName("form");
        name.setMaxLength(200);
        name.setHelperText(Words.get("speakers.add.help"));
        name.setRequiredIndicatorVisible(true);
        name.setValue(typed);
        LanguageField.typedInAny(name);
        name.focus();
        add(name, language, kind);
    }

    <T> Optional<T> read(Supplier<T> reading) {
        return fields.read(reading);
    }

    NewSpeaker wanted() {
        return new NewSpeaker(name.getValue(), language.getValue(), kind.getValue(), null, null);
    }
}
