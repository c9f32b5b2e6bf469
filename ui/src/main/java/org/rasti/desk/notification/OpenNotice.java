package org.rasti.desk.notification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.notification.NotificationService;

/** Marks a notice as read and leads on to what it is about. */
@Route("notifications/:notice([0-9]{1,18})")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
class OpenNotice extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient NotificationService notifications;

    OpenNotice(NotificationService notifications) {
        this.notifications = notifications;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var notice =
                notifications.read(event.getRouteParameters().getLong("notice").orElse(0L));
        if (notice.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        NewsChanged.tell(event.getUI());
        event.forwardTo(NoticeWords.place(notice.get()));
    }
}
