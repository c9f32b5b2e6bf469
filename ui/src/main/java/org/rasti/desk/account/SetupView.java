package org.rasti.desk.account;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.rasti.account.FirstAdmin;
import org.rasti.desk.common.LanguageChoice;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;

/** Where the first admin is made, with the key that the console showed. Afterwards it leads to signing in. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
@StyleSheet("desk-static/account.css")
public class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FirstAdmin firstAdmin;
    private final Div content = new Div();

    SetupView(FirstAdmin firstAdmin) {
        this.firstAdmin = firstAdmin;
        addClassName("login");
        var card = new Div(
                new Image("/site/favicon.svg", ""), new H1(Words.get("desk.name")), content, new LanguageChoice());
        card.addClassNames("login-card", "setup-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        content.add(new H2(Words.get("setup.title")));
        if (firstAdmin.wanted()) {
            var key = event.getLocation().getQueryParameters().getSingleParameter("key");
            content.add(new Paragraph(Words.get("setup.about")));
            content.add(new SetupForm(firstAdmin, key.orElse(""), SetupView::leave));
        } else {
            content.add(new Paragraph(Words.get("setup.over")));
            content.add(new RouterLink(Words.get("login.title"), LoginView.class));
        }
    }

    private static void leave() {
        UI.getCurrent().navigate(LoginView.class);
        Notices.done(Words.get("setup.done"));
    }

    @Override
    public String getPageTitle() {
        return Words.title("setup.title");
    }
}
