package org.rasti.recurrence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rasti.desksearch.SimilarClaims;
import org.rasti.desksearch.SimilarClaims.Found;
import org.rasti.matching.Likeness;
import org.rasti.recurrence.LikenessRepository.Like;
import org.rasti.workflow.StatementStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds what each new or reworded statement resembles, a moment after it was written. What is due stands in the database
 * and is done by whichever node comes first, each in a transaction of its own: nothing is lost when a process dies.
 */
@Component
class LikenessFinder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LikenessFinder.class);
    private static final int MILLISECONDS = 500;
    /** What was set aside is looked for when it comes back. */
    private static final Set<StatementStatus> ASIDE =
            EnumSet.of(StatementStatus.DISMISSED, StatementStatus.MERGED, StatementStatus.TAKEN_DOWN);

    private enum Step {
        DONE,
        WAIT
    }

    private final LikenessRepository likenesses;
    private final SimilarClaims similar;
    private final ClaimQueries claims;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean following;
    private @Nullable ScheduledExecutorService worker;
    private @Nullable ScheduledFuture<?> working;

    LikenessFinder(
            LikenessRepository likenesses,
            SimilarClaims similar,
            ClaimQueries claims,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${rasti.search.following:true}") boolean following) {
        this.likenesses = likenesses;
        this.similar = similar;
        this.claims = claims;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.following = following;
    }

    /** Does everything that is due and can be done now. */
    void work() {
        var step = Step.DONE;
        while (step == Step.DONE) {
            step = next();
        }
    }

    private Step next() {
        var failed = new ArrayList<Long>();
        try {
            return transaction.execute(status -> {
                var due = likenesses.next();
                due.ifPresent(failed::add);
                return due.map(this::find).orElse(Step.WAIT);
            });
        } catch (RuntimeException e) {
            failed.forEach(id -> putOff(id, e));
            if (failed.isEmpty()) {
                throw e;
            }
            return Step.DONE;
        }
    }

    private void putOff(long id, RuntimeException why) {
        LOG.warn("What statement {} resembles could not be found; it is tried again", id, why);
        transaction.executeWithoutResult(status -> likenesses.later(id));
    }

    /** Waits until the index shows it: whatever came before it is there then, too, and no pair is missed. */
    private Step find(long id) {
        var made = claims.find(id).orElseThrow();
        if (!ASIDE.contains(made.status())) {
            var found = similar.knows(id) ? similar.find(made.claim(), id) : Optional.<List<Found>>empty();
            if (found.isEmpty()) {
                return Step.WAIT;
            }
            likenesses.replace(
                    id, found.get().stream().map(LikenessFinder::like).toList(), clock.instant());
        }
        likenesses.done(id);
        return Step.DONE;
    }

    private static Like like(Found found) {
        return new Like(found.statementId(), found.confidence(), found.likeness() == Likeness.LIKELY_SAME);
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("likeness").factory());
        worker = executor;
        if (following) {
            working = executor.scheduleWithFixedDelay(this::workOn, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void workOn() {
        try {
            work();
        } catch (RuntimeException outage) {
            LOG.debug("Nothing can be found just now", outage);
        }
    }

    @Override
    public void stop() {
        if (working != null) {
            working.cancel(false);
        }
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
