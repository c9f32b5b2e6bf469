package org.rasti.desk.notification;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.notification.Notice;
import org.rasti.notification.NotificationService;
import org.rasti.recurrence.Comebacks;

/** What the bell counts, as a list: claims that come back, and what somebody was told, the newest first. */
@Route("notifications")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/talk.css")
public class NotificationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient NotificationService notifications;
    private final transient Comebacks comebacks;
    private final Button all = new Button(Words.get("notice.read-all"), VaadinIcon.CHECK.create());
    private final Div list = new Div();
    private @Nullable Registration changes;
    private long newest;

    NotificationsView(NotificationService notifications, Comebacks comebacks) {
        this.notifications = notifications;
        this.comebacks = comebacks;
        addClassNames("page", "narrow", "notifications-page");
        all.addClickListener(click -> change(() -> notifications.readUpTo(newest)));
        var head = new Div(new H1(Words.get("notice.title")), all);
        head.addClassName("head-line");
        list.addClassName("notices");
        var choose = new Anchor("me", Words.get("notice.choose"));
        choose.addClassName("quiet-line");
        add(head, list, choose);
    }

    /** Afresh each time, also for somebody who is here and asks again. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var told = notifications.latest();
        var again = comebacks.count();
        newest = told.stream().mapToLong(Notice::id).max().orElse(0);
        all.setVisible(told.stream().anyMatch(notice -> !notice.read()));
        list.removeAll();
        if (again > 0) {
            list.add(again(again));
        }
        list.add(cards(told));
        if (told.isEmpty() && again == 0) {
            list.add(nothing());
        }
    }

    private List<Component> cards(List<Notice> told) {
        return told.stream()
                .<Component>map(notice -> new NoticeCard(notice, () -> change(() -> notifications.read(notice.id()))))
                .toList();
    }

    private static Div again(int count) {
        var link = new Anchor("said-again", Words.get("notice.again", count));
        link.addClassName("claim-link");
        var card = new Div(link, new Paragraph(Words.get("notice.again.about")));
        card.addClassNames("card", "notice", "unread");
        return card;
    }

    private static Div nothing() {
        var empty = new Div(
                VaadinIcon.BELL_O.create(),
                new H2(Words.get("notice.none")),
                new Paragraph(Words.get("notice.none.about")));
        empty.addClassName("nothing-yet");
        return empty;
    }

    private void change(Runnable work) {
        work.run();
        NewsChanged.tell(getUI().orElseGet(UI::getCurrent));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        changes = ComponentUtil.addListener(event.getUI(), NewsChanged.class, changed -> load());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (changes != null) {
            changes.remove();
            changes = null;
        }
    }

    @Override
    public String getPageTitle() {
        return Words.title("notice.title");
    }
}
