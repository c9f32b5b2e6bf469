package org.rasti.desk.notification;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.springframework.context.annotation.Scope;

/**
 * How much there is to look at, in sight on every screen: what somebody was told, and published claims that seem to be
 * said again. It rings when there is more.
 */
@SpringComponent
@Scope("prototype")
public final class Bell extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final int MILLISECONDS = 8000;

    private final transient BellRinger ringer;
    private final Span count = new Span();
    private @Nullable Registration changes;

    Bell(BellRinger ringer) {
        this.ringer = ringer;
        setHref("notifications");
        addClassName("bell");
        count.addClassName("bell-count");
        add(VaadinIcon.BELL_O.create(), count);
        show(0);
    }

    private void show(int waiting) {
        count.setVisible(waiting > 0);
        count.setText(Words.number(waiting));
        var words = Words.get("bell.waiting", waiting);
        getElement().setAttribute("aria-label", words);
        setTitle(words);
    }

    /**
     * Tells how much waits now. Called with the window's lock held.
     *
     * @param comebacks how many published claims seem to be said again that were not known of a moment ago
     * @param told whether there is something new to read
     */
    void ring(UI window, News news, int comebacks, boolean told) {
        show(news.count());
        if (comebacks > 0) {
            announce(Words.get("bell.rings", comebacks));
        }
        if (told) {
            announce(Words.get("bell.told", news.unread().count()));
        }
        NewsChanged.tell(window);
    }

    private static void announce(String words) {
        Notification.show(words, MILLISECONDS, Position.TOP_END).setAssertive(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show(ringer.join(this, event.getUI()).count());
        changes = ComponentUtil.addListener(
                event.getUI(), NewsChanged.class, changed -> show(ringer.now().count()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        ringer.leave(this);
        if (changes != null) {
            changes.remove();
            changes = null;
        }
    }
}
