package org.rasti.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.ForSystem;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises that come back because their day comes. */
@Service
@Transactional(readOnly = true)
public class DuePromises {

    /** How many days before it a promise comes back. */
    public static final int DAYS_AHEAD = 14;

    private final DuePromiseQueries promises;
    private final CurrentActor current;
    private final Clock clock;
    private final ZoneId zone;

    DuePromises(
            DuePromiseQueries promises,
            CurrentActor current,
            Clock clock,
            @Value("${rasti.zone:Asia/Tehran}") ZoneId zone) {
        this.promises = promises;
        this.current = current;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What waits for the actor, the longest due first: the promises that they follow, and for an editor those that nobody
     * follows.
     */
    @ForDesk
    public List<DuePromise> waiting() {
        var actor = current.get();
        var isEditor = actor.roles().contains(Role.EDITOR);
        return promises.upTo(today().plusDays(DAYS_AHEAD)).stream()
                .filter(promise -> promise.assigneeId() == null ? isEditor : actor.is(promise.assigneeId()))
                .toList();
    }

    /** Every promise that waits and whose day has come, the longest due first. */
    @ForSystem
    public List<DuePromise> reached() {
        return promises.upTo(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
