package org.rasti.desk.home;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.desk.common.Words;
import org.rasti.workflow.Role;

/** What waits for whoever signed in: their own work first, then what anybody could take up. */
@Route("")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
public class HomeView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    HomeView(AccountService accounts, WaitingWork work) {
        addClassNames("page", "home-page");
        var me = accounts.me();
        add(new H1(Words.get("home.hello", me.displayName())));
        var cards = atTheDesk(me) ? work.of(me) : List.<WaitingCard>of();
        if (cards.isEmpty()) {
            add(nothing(me));
        } else {
            var waiting = new Div();
            waiting.addClassName("waiting");
            cards.forEach(waiting::add);
            add(waiting);
        }
    }

    private static boolean atTheDesk(Account me) {
        return me.is(Role.CHECKER) || me.is(Role.EDITOR);
    }

    private static Div nothing(Account me) {
        var title = new Paragraph(Words.get("home.empty"));
        title.addClassName("empty-title");
        var picture = new Image("/site/favicon.svg", "");
        picture.addClassName("empty-mark");
        var empty = new Div(picture, title);
        if (atTheDesk(me)) {
            empty.add(new Paragraph(Words.get("home.empty.about")), new Anchor("articles", Words.get("home.bring-in")));
        } else {
            empty.add(
                    new Paragraph(Words.get("home.empty.admin")),
                    new Anchor("accounts", Words.get("home.to-accounts")));
        }
        empty.addClassName("empty");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.home");
    }
}
