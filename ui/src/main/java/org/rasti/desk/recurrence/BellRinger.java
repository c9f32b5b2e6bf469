package org.rasti.desk.recurrence;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.recurrence.Comebacks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks every two seconds for claims that come back, as long as any window of this node is open, and rings the bells of
 * all of them when that changes. It asks the database, so that it hears what other nodes found.
 */
@Component
class BellRinger implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BellRinger.class);
    private static final int SECONDS = 2;

    private final Comebacks comebacks;
    private final Map<Bell, UI> bells = new ConcurrentHashMap<>();
    private final ScheduledFuture<?> listening;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bell").factory());
    /** What waited when it was last looked; null while nobody listened. Touched by the clock's thread alone. */
    private @Nullable Map<Long, Instant> known;

    BellRinger(Comebacks comebacks) {
        this.comebacks = comebacks;
        listening = clock.scheduleWithFixedDelay(this::listen, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Adds a window's bell; hands back how many wait now. */
    int join(Bell bell, UI window) {
        bells.put(bell, window);
        return comebacks.count();
    }

    void leave(Bell bell) {
        bells.remove(bell);
    }

    private void listen() {
        if (bells.isEmpty()) {
            known = null;
            return;
        }
        try {
            CurrentActor.asSystem(() -> heard(comebacks.found()));
        } catch (RuntimeException outage) {
            LOG.debug("Nothing was heard of claims that come back", outage);
        }
    }

    private void heard(Map<Long, Instant> found) {
        var before = known;
        known = found;
        if (before != null && !found.equals(before)) {
            int more = (int) found.keySet().stream()
                    .filter(id -> !before.containsKey(id))
                    .count();
            bells.forEach((bell, window) -> ring(bell, window, found.size(), more));
        }
    }

    private static void ring(Bell bell, UI window, int waiting, int more) {
        try {
            // Whatever goes wrong in there is told to the window's own error handler.
            var unused = window.access(() -> bell.ring(waiting, more));
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
