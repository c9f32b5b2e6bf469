package org.rasti.desk.home;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.activity.ActivityService;
import org.rasti.desk.common.Words;
import org.rasti.workflow.Role;

/** What waits for whoever signed in: their own work first, then what anybody could take up. */
@Route("")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
public class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient WaitingWork work;
    private final transient ActivityService activities;

    HomeView(AccountService accounts, WaitingWork work, ActivityService activities) {
        this.accounts = accounts;
        this.work = work;
        this.activities = activities;
        addClassNames("page", "home-page");
    }

    /** Afresh each time, also for somebody who is here and asks again. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = accounts.me();
        removeAll();
        add(new H1(Words.get("home.hello", me.displayName())));
        var cards = atTheDesk(me) ? work.of(me) : List.<WaitingCard>of();
        add(cards.isEmpty() ? nothing(me) : waiting(cards));
        if (atTheDesk(me)) {
            activities.come().map(NewsCard::new).ifPresent(this::add);
        }
    }

    private static Div waiting(List<WaitingCard> cards) {
        var waiting = new Div();
        waiting.addClassName("waiting");
        cards.forEach(waiting::add);
        return waiting;
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
