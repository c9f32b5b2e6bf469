package org.rasti.desk.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.rasti.account.InvalidInput;
import org.rasti.account.NewPassword;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Words;

/** A new password, typed twice because nobody sees what they type. */
final class PasswordFields {

    private final PasswordField password;
    private final PasswordField again;

    PasswordFields(Fields fields) {
        password = field("password.new");
        password.setHelperText(Words.get("password.help"));
        again = field("password.again");
        fields.with("password", password).with("again", again);
    }

    private static PasswordField field(String label) {
        var field = new PasswordField(Words.get(label));
        field.setRequiredIndicatorVisible(true);
        // What is wrong is said by the service; a field that was emptied after use is not wrong.
        field.setManualValidation(true);
        // For password managers, which offer to make one and to keep it.
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return field;
    }

    Component[] fields() {
        return new Component[] {password, again};
    }

    /**
     * What was typed.
     *
     * @throws InvalidInput if it is unfit, or differs between the fields
     */
    NewPassword read() {
        var wanted = new NewPassword(password.getValue());
        if (!wanted.value().equals(again.getValue())) {
            throw new InvalidInput("again", "password-again");
        }
        return wanted;
    }

    void clear() {
        password.clear();
        again.clear();
    }
}
