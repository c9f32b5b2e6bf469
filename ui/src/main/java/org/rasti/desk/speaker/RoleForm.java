package org.rasti.desk.speaker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.speaker.Affiliation;
import org.rasti.speaker.NewAffiliation;

/** A role, where, and from when until when. */
final class RoleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField role = new TextField(Words.get("speaker.role"));
    private final TextField body = new TextField(Words.get("speaker.role.body"));
    private final CountryField country = new CountryField(Words.get("speaker.role.country"));
    private final LanguageField language = new LanguageField(Words.get("speaker.role.language"));
    private final DayField since = new DayField(Words.get("speaker.role.since"));
    private final DayField until = new DayField(Words.get("speaker.role.until"));
    private final transient Fields fields = new Fields()
            .with("role", role)
            .with("body", body)
            .with("country", country)
            .with("since", since)
            .with("until", until);

    RoleForm(@Nullable Affiliation known) {
        addClassName("form");
        role.setMaxLength(300);
        role.setRequiredIndicatorVisible(true);
        body.setMaxLength(300);
        LanguageField.typedInAny(role);
        LanguageField.typedInAny(body);
        if (known != null) {
            role.setValue(known.role());
            body.setValue(Objects.requireNonNullElse(known.body(), ""));
            country.setValue(known.country());
            language.choose(known.language());
            since.setValue(known.since());
            until.setValue(known.until());
        }
        role.focus();
        add(role, body, country, language, since, until);
    }

    /** Does something with the role; what is refused is shown at its field. */
    boolean accept(Predicate<NewAffiliation> work) {
        return fields.accept(() -> work.test(new NewAffiliation(
                role.getValue(),
                body.getValue(),
                country.getValue(),
                language.getValue(),
                since.read("since"),
                until.read("until"))));
    }
}
