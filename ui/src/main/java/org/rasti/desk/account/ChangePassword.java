package org.rasti.desk.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.account.AccountService;
import org.rasti.desk.common.FieldErrors;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;

/** The form with which somebody changes their own password. */
final class ChangePassword extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final FieldErrors errors = new FieldErrors();
    private final PasswordField present = errors.at("present", new PasswordField(Words.get("password.present")));
    private final PasswordFields wanted = new PasswordFields(errors);

    ChangePassword(AccountService accounts, SerializableRunnable then) {
        this.accounts = accounts;
        addClassName("account-form");
        present.setRequiredIndicatorVisible(true);
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var button = new Button(Words.get("password.change"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (errors.read(this::change).isPresent()) {
                then.run();
            }
            button.setEnabled(true);
        });
        add(present);
        add(wanted.fields());
        add(button);
    }

    private boolean change() {
        accounts.changePassword(present.getValue(), wanted.read());
        present.clear();
        wanted.clear();
        Notices.done(Words.get("password.changed"));
        return true;
    }
}
