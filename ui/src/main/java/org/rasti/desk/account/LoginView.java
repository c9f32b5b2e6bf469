package org.rasti.desk.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rasti.account.FirstAdmin;
import org.rasti.desk.common.LanguageChoice;
import org.rasti.desk.common.Words;

/** Where staff sign in. While nobody has an account it says how to make the first one. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final transient FirstAdmin firstAdmin;

    LoginView(FirstAdmin firstAdmin) {
        this.firstAdmin = firstAdmin;
        addClassName("login");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        var name = new H1(Words.get("desk.name"));
        var card = new Div(new Image("/site/favicon.svg", ""), name, form, new LanguageChoice());
        card.addClassName("login-card");
        add(card);
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(Words.get("login.title"));
        texts.getForm().setUsername(Words.get("field.login"));
        texts.getForm().setPassword(Words.get("field.password"));
        texts.getForm().setSubmit(Words.get("login.submit"));
        texts.getErrorMessage().setTitle(Words.get("login.failed"));
        texts.getErrorMessage().setMessage(Words.get("login.failed.help"));
        texts.getErrorMessage().setUsername(Words.get("login.username.missing"));
        texts.getErrorMessage().setPassword(Words.get("login.password.missing"));
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
        if (firstAdmin.wanted()) {
            add(new Div(Words.get("login.no-account")));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.title("login.title");
    }
}
