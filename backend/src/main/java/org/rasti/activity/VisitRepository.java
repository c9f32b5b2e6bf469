package org.rasti.activity;

import static org.rasti.jooq.Tables.HOME_VISIT;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class VisitRepository {

    private final DSLContext db;

    VisitRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Notes that somebody is here. Whoever comes back within a while is still here: news stays news when a page is opened
     * again.
     *
     * @param pause how long somebody is away before a new visit begins
     * @return when the visit before this one ended; empty at the first one
     */
    Optional<Instant> come(long accountId, Instant now, Duration pause) {
        var isNew = HOME_VISIT.LATEST_AT.lt(now.minus(pause));
        return db.insertInto(HOME_VISIT)
                .set(HOME_VISIT.ACCOUNT_ID, accountId)
                .set(HOME_VISIT.BEGAN_AT, now)
                .set(HOME_VISIT.LATEST_AT, now)
                .onConflict(HOME_VISIT.ACCOUNT_ID)
                .doUpdate()
                .set(HOME_VISIT.BEFORE_AT, DSL.when(isNew, HOME_VISIT.LATEST_AT).otherwise(HOME_VISIT.BEFORE_AT))
                .set(HOME_VISIT.BEGAN_AT, DSL.when(isNew, DSL.val(now)).otherwise(HOME_VISIT.BEGAN_AT))
                .set(HOME_VISIT.LATEST_AT, DSL.greatest(HOME_VISIT.LATEST_AT, DSL.val(now)))
                .returningResult(HOME_VISIT.BEFORE_AT)
                .fetchOptional()
                .map(row -> row.value1());
    }
}
