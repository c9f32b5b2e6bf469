package org.rasti.desk.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.account.FirstAdmin;
import org.rasti.account.Login;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Words;
import org.rasti.messages.Messages;
import org.rasti.text.Language;

/** Asks for the first admin. The key usually comes with the address; who typed the address by hand can type it here. */
final class SetupForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FirstAdmin firstAdmin;
    private final TextField key = text("setup.key");
    private final TextField login = text("field.login");
    private final TextField displayName = text("account.name");
    private final Select<Language> language = new Select<>();
    private final transient Fields fields =
            new Fields().with("key", key).with("login", login).with("displayName", displayName);
    private final transient PasswordFields password = new PasswordFields(fields);

    SetupForm(FirstAdmin firstAdmin, String keyFromAddress, SerializableRunnable then) {
        this.firstAdmin = firstAdmin;
        addClassName("account-form");
        key.setValue(keyFromAddress);
        key.addClassName("ltr");
        login.addClassName("ltr");
        login.setHelperText(Words.get("account.login.help"));
        login.setAutocomplete(Autocomplete.USERNAME);
        displayName.setHelperText(Words.get("account.name.help"));
        language.setLabel(Words.get("account.language"));
        language.setItems(Messages.LANGUAGES);
        language.setItemLabelGenerator(each -> Messages.in(each).get("language.self"));
        language.setValue(Words.language());
        add(key, login, displayName, language);
        add(password.fields());
        add(submit(then));
    }

    private static TextField text(String label) {
        var field = new TextField(Words.get(label));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private Button submit(SerializableRunnable then) {
        var button = new Button(Words.get("setup.submit"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickShortcut(Key.ENTER);
        button.addClickListener(click -> {
            if (fields.read(this::create).isPresent()) {
                then.run();
            }
            button.setEnabled(true);
        });
        return button;
    }

    private String create() {
        var wanted = new Login(login.getValue());
        return firstAdmin
                .create(key.getValue(), wanted, displayName.getValue(), language.getValue(), password.read())
                .login();
    }
}
