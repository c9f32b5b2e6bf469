package org.rasti.desk.recurrence;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.rasti.desk.common.Words;
import org.springframework.context.annotation.Scope;

/** How many published claims seem to be said again, in sight on every screen; it rings when another one comes. */
@SpringComponent
@Scope("prototype")
public final class Bell extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int MILLISECONDS = 8000;

    private final transient BellRinger ringer;
    private final Span count = new Span();

    Bell(BellRinger ringer) {
        this.ringer = ringer;
        setHref("said-again");
        addClassName("bell");
        count.addClassName("bell-count");
        add(VaadinIcon.BELL_O.create(), count);
        show(0);
    }

    private void show(int waiting) {
        setVisible(waiting > 0);
        count.setText(Words.number(waiting));
        var words = Words.get("bell.waiting", waiting);
        getElement().setAttribute("aria-label", words);
        setTitle(words);
    }

    /** Tells how many wait now. Called with the window's lock held. */
    void ring(int waiting, int more) {
        show(waiting);
        if (more > 0) {
            var notice = Notification.show(Words.get("bell.rings", more), MILLISECONDS, Position.TOP_END);
            notice.setAssertive(true);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show(ringer.join(this, event.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        ringer.leave(this);
    }
}
