package org.rasti.recurrence;

import static org.rasti.jooq.Tables.PUBLIC_PAGE;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.rasti.verdict.Rating;
import org.rasti.verdict.RatingQueries;
import org.springframework.stereotype.Repository;

/** How published statements were rated. */
@Repository
class PublishedRatingQueries {

    private final DSLContext db;
    private final RatingQueries ratings;

    PublishedRatingQueries(DSLContext db, RatingQueries ratings) {
        this.db = db;
        this.ratings = ratings;
    }

    /** The rating that a statement's page shows; none for statements that were never public. */
    Map<Long, Rating> of(Collection<Long> statementIds) {
        var known = new HashMap<Long, Rating>();
        var found = new HashMap<Long, Rating>();
        db.select(PUBLIC_PAGE.STATEMENT_ID, PUBLIC_PAGE.RATING_ID)
                .from(PUBLIC_PAGE)
                .where(PUBLIC_PAGE.STATEMENT_ID.in(statementIds))
                .forEach(row -> found.put(row.value1(), known.computeIfAbsent(row.value2(), id -> ratings.find(id)
                        .orElseThrow())));
        return found;
    }
}
