package org.rasti.notification;

import java.util.List;
import org.rasti.notification.NotificationRepository.Details;
import org.rasti.promise.DuePromise;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells that the day of a promise has come, once for each day that is set for it, however many nodes look. */
@Component
class PromiseReminder {

    private static final Details NOTHING_MORE = new Details(null, null, null);

    private final NotificationRepository notifications;

    PromiseReminder(NotificationRepository notifications) {
        this.notifications = notifications;
    }

    /** Tells whoever follows it; the editors, where nobody does. */
    @Transactional
    void tell(DuePromise promise) {
        if (notifications.remind(promise.statementId(), promise.dueOn())) {
            var follower = promise.assigneeId();
            notifications.tell(
                    follower == null ? notifications.editors() : List.of(follower),
                    NoticeKind.PROMISE_DUE,
                    promise.statementId(),
                    NOTHING_MORE);
        }
    }
}
