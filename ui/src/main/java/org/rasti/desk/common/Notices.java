package org.rasti.desk.common;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.function.SerializableConsumer;
import org.rasti.workflow.Outcome;

/** Short messages about what was just done or refused. */
public final class Notices {

    private static final int BRIEF = 3500;
    private static final int LONG = 9000;

    private Notices() {}

    public static void done(String message) {
        Notification.show(message, BRIEF, Position.BOTTOM_START).addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Stays longer, and is read out at once by screen readers. */
    public static void problem(String message) {
        var notice = Notification.show(message, LONG, Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    /** Goes on where something was done; says why where it was refused, and leaves the screen as it is. */
    public static <T> boolean tell(Outcome<T> outcome, SerializableConsumer<T> then) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> {
                then.accept(value);
                yield true;
            }
            case Outcome.Refused<T>(var reason) -> {
                problem(Words.of(reason));
                yield false;
            }
        };
    }
}
