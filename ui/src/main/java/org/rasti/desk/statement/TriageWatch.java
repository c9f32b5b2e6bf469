package org.rasti.desk.statement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.List;
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
import org.rasti.account.Actor;
import org.rasti.account.CurrentActor;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.StatementQueries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks every second whether statements changed, as long as a window of this node is at the triage, and tells all of
 * them. It asks the database, so that it hears what was done at other nodes. Who has which candidate open is known of
 * this node's windows alone.
 */
@Component
class TriageWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TriageWatch.class);

    private final StatementQueries statements;
    private final Map<TriageView, Window> windows = new ConcurrentHashMap<>();
    private final ScheduledFuture<?> listening;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("triage").factory());
    /** The changes that were there when it was last looked; none while nobody listened. */
    private Set<Long> known = Set.of();

    TriageWatch(StatementQueries statements) {
        this.statements = statements;
        listening = clock.scheduleWithFixedDelay(this::listen, 1, 1, TimeUnit.SECONDS);
    }

    /** A window at the triage, and the candidate that is open in it. */
    private record Window(UI ui, Actor who, @Nullable Long open) {

        private boolean hasOpen(@Nullable Long id) {
            return id != null && id.equals(open);
        }
    }

    void join(TriageView view, UI ui, Actor who) {
        windows.put(view, new Window(ui, who, null));
    }

    void leave(TriageView view) {
        opens(view, null);
        windows.remove(view);
    }

    /** Notes which candidate is open in a window, and tells whoever has that one open, or the one before. */
    void opens(TriageView view, @Nullable Long id) {
        var before = windows.get(view);
        if (before == null || Objects.equals(before.open(), id)) {
            return;
        }
        windows.put(view, new Window(before.ui(), before.who(), id));
        windows.forEach((other, window) -> {
            if (window.hasOpen(id) || window.hasOpen(before.open())) {
                tell(window, () -> other.seen(besides(other)));
            }
        });
    }

    /** Who else has open what is open in this window; oneself in another window is nobody else. */
    private Set<String> besides(TriageView view) {
        var mine = windows.get(view);
        return mine == null
                ? Set.of()
                : windows.values().stream()
                        .filter(other -> other.hasOpen(mine.open())
                                && !mine.who().is(other.who().id()))
                        .map(other -> other.who().name())
                        .collect(Collectors.toSet());
    }

    /** Looks for changes now. */
    synchronized void listen() {
        if (windows.isEmpty()) {
            known = Set.of();
            return;
        }
        var latest = new ArrayList<HistoryLine>();
        try {
            CurrentActor.asSystem(() -> latest.addAll(statements.latest()));
        } catch (RuntimeException outage) {
            LOG.debug("Nothing was heard of changes", outage);
            return;
        }
        heard(latest);
    }

    /** Changes may be seen in another order than their numbers: the transactions they belong to end when they do. */
    private void heard(List<HistoryLine> latest) {
        var anyNew = latest.stream().anyMatch(line -> !known.contains(line.id()));
        known = latest.stream().map(HistoryLine::id).collect(Collectors.toSet());
        if (anyNew) {
            windows.forEach((view, window) -> tell(window, view::heard));
        }
    }

    private static void tell(Window window, Runnable news) {
        try {
            // Whatever goes wrong in there is told to the window's own error handler.
            var unused = window.ui().access(() -> {
                if (CurrentActor.isAnybody()) {
                    news.run();
                }
            });
        } catch (UIDetachedException closed) {
            LOG.trace("A window closed before it was told", closed);
        }
    }

    @Override
    public void destroy() {
        listening.cancel(true);
        clock.shutdown();
    }
}
