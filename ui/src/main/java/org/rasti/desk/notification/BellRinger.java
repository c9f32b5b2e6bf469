package org.rasti.desk.notification;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.notification.NotificationService;
import org.rasti.notification.Unread;
import org.rasti.recurrence.Comebacks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks every two seconds for claims that come back and for what people were told, as long as any window of this node is
 * open, and rings the bells of those for whom that changed. It asks the database, so that it hears what happened at other
 * nodes.
 */
@Component
class BellRinger implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BellRinger.class);
    private static final int SECONDS = 2;

    private final Comebacks comebacks;
    private final NotificationService notifications;
    private final CurrentActor current;
    private final Map<Bell, Window> bells = new ConcurrentHashMap<>();
    private final ScheduledFuture<?> listening;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bell").factory());
    /** What there was when it was last looked; null while nobody listened. */
    private @Nullable Heard known;

    BellRinger(Comebacks comebacks, NotificationService notifications, CurrentActor current) {
        this.comebacks = comebacks;
        this.notifications = notifications;
        this.current = current;
        listening = clock.scheduleWithFixedDelay(this::listen, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** A window of the desk, and whose it is. */
    private record Window(UI ui, long account) {}

    /**
     * What there was at one moment.
     *
     * @param found when published claims were found to be said again
     * @param unread what each of the accounts that have a window open has not read, also where that is nothing
     */
    private record Heard(Map<Long, Instant> found, Map<Long, Unread> unread) {

        News of(long account) {
            return new News(found.size(), unread.getOrDefault(account, Unread.NOTHING));
        }

        private int foundBesides(Heard before) {
            return (int) found.keySet().stream()
                    .filter(id -> !before.found.containsKey(id))
                    .count();
        }

        /** Whether there is more to read than before; not of somebody who was not there then. */
        private boolean tellsMoreThan(Heard before, long account) {
            var was = before.unread.get(account);
            return was != null && of(account).unread().latest() > was.latest();
        }

        private boolean looksLike(Heard before, long account) {
            return found.equals(before.found) && Objects.equals(unread.get(account), before.unread.get(account));
        }
    }

    /** Adds a window's bell; hands back what waits now for whoever is signed in there. */
    News join(Bell bell, UI window) {
        bells.put(bell, new Window(window, current.get().personId()));
        return now();
    }

    /** What waits now for whoever is signed in. */
    News now() {
        return new News(comebacks.count(), notifications.unread());
    }

    void leave(Bell bell) {
        bells.remove(bell);
    }

    /** Looks now. */
    synchronized void listen() {
        var windows = Map.copyOf(bells);
        if (windows.isEmpty()) {
            known = null;
            return;
        }
        var accounts = windows.values().stream().map(Window::account).collect(Collectors.toSet());
        try {
            CurrentActor.asSystem(() -> heard(windows, new Heard(comebacks.found(), unread(accounts))));
        } catch (RuntimeException outage) {
            LOG.debug("Nothing was heard of what happens", outage);
        }
    }

    private Map<Long, Unread> unread(Set<Long> accounts) {
        var unread = new HashMap<Long, Unread>();
        accounts.forEach(account -> unread.put(account, Unread.NOTHING));
        unread.putAll(notifications.unread(accounts));
        return unread;
    }

    private void heard(Map<Bell, Window> windows, Heard now) {
        var before = known;
        known = now;
        if (before == null) {
            return;
        }
        windows.forEach((bell, window) -> {
            if (!now.looksLike(before, window.account())) {
                ring(bell, window, before, now);
            }
        });
    }

    private static void ring(Bell bell, Window window, Heard before, Heard now) {
        var account = window.account();
        try {
            // Whatever goes wrong in there is told to the window's own error handler.
            var unused = window.ui().access(() -> {
                if (CurrentActor.isAnybody()) {
                    bell.ring(
                            window.ui(), now.of(account), now.foundBesides(before), now.tellsMoreThan(before, account));
                }
            });
        } catch (UIDetachedException closed) {
            LOG.trace("A window closed before its bell rang", closed);
        }
    }

    @Override
    public void destroy() {
        listening.cancel(true);
        clock.shutdown();
    }
}
