package org.rasti.desk.account;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rasti.account.Account;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Words;
import org.rasti.messages.Messages;
import org.rasti.text.Language;
import org.rasti.workflow.Role;

/** What an admin says of an account. Login and language are the person's own once there is an account. */
final class AccountForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField login = new TextField(Words.get("field.login"));
    private final TextField name = new TextField(Words.get("account.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.get("account.roles"));
    private final transient Fields fields =
            new Fields().with("login", login).with("displayName", name).with("roles", roles);
    private final Select<Language> language = new Select<>();
    private final Checkbox active = new Checkbox(Words.get("account.active"), true);

    AccountForm() {
        this(null);
    }

    AccountForm(@Nullable Account account) {
        addClassName("account-form");
        login.addClassName("ltr");
        login.setHelperText(Words.get("account.login.help"));
        login.setRequiredIndicatorVisible(true);
        name.setHelperText(Words.get("account.name.help"));
        name.setRequiredIndicatorVisible(true);
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Words.of("role", role));
        roles.setRequiredIndicatorVisible(true);
        language.setLabel(Words.get("account.language"));
        language.setItems(Messages.LANGUAGES);
        language.setItemLabelGenerator(each -> Messages.in(each).get("language.self"));
        active.setHelperText(Words.get("account.active.help"));
        if (account == null) {
            language.setValue(Words.language());
            add(login, name, roles, language);
        } else {
            name.setValue(account.displayName());
            roles.setValue(account.roles());
            active.setValue(account.active());
            add(name, roles, active);
        }
    }

    /** Does something with what the form holds; what is refused is shown at its field. */
    <T> Optional<T> read(Supplier<T> reading) {
        return fields.read(reading);
    }

    /** An account as described, whose first password must be changed. */
    NewAccount wanted() {
        return new NewAccount(
                new Login(login.getValue()), name.getValue(), roles.getValue(), language.getValue(), true, false);
    }

    String name() {
        return name.getValue();
    }

    Set<Role> roles() {
        return roles.getValue();
    }

    boolean active() {
        return active.getValue();
    }
}
