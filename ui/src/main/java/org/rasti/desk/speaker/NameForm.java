package org.rasti.desk.speaker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.speaker.NewName;
import org.rasti.speaker.SpeakerName;
import org.rasti.text.Language;

/** One name and its language. */
final class NameForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Words.get("speaker.name"));
    private final LanguageField language = new LanguageField(Words.get("speaker.name.language"));
    private final transient Fields fields = new Fields().with("name", name);

    NameForm(@Nullable SpeakerName known) {
        addClassName("form");
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(Words.get("speaker.name.help"));
        LanguageField.typedInAny(name);
        if (known != null) {
            name.setValue(known.name());
            language.choose(Language.of(known.language()));
        }
        name.focus();
        add(name, language);
    }

    /** Does something with the name; what is refused is shown at its field. */
    boolean accept(Predicate<NewName> work) {
        return fields.accept(() -> work.test(new NewName(name.getValue(), language.getValue())));
    }
}
