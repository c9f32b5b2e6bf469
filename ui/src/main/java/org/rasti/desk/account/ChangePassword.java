package org.rasti.desk.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinSession;
import org.rasti.account.AccountService;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;

/** The form with which somebody changes their own password. */
final class ChangePassword extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final PasswordField present = new PasswordField(Words.get("password.present"));
    private final transient Fields fields = new Fields().with("present", present);
    private final transient PasswordFields wanted = new PasswordFields(fields);

    ChangePassword(AccountService accounts, SerializableRunnable then) {
        this.accounts = accounts;
        addClassName("account-form");
        present.setRequiredIndicatorVisible(true);
        present.setManualValidation(true);
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var button = new Button(Words.get("password.change"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (fields.accept(this::change)) {
                then.run();
            }
            button.setEnabled(true);
        });
        add(present);
        add(wanted.fields());
        add(button);
    }

    private boolean change() {
        var user = accounts.changePassword(present.getValue(), wanted.read());
        StaffSession.goOnAs(user, VaadinSession.getCurrent().getSession());
        present.clear();
        wanted.clear();
        Notices.done(Words.get("password.changed"));
        return true;
    }
}
