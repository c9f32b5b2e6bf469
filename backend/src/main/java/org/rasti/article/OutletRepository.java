package org.rasti.article;

import static org.rasti.jooq.Tables.OUTLET;
import static org.rasti.jooq.Tables.OUTLET_HOST;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;
import org.springframework.stereotype.Repository;

@Repository
class OutletRepository {

    private static final int MOST = 50;

    private final DSLContext db;
    private final Clock clock;

    OutletRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The outlet of that name, made now if there was none. */
    @Nullable
    Long findOrCreate(@Nullable String name, Language language) {
        if (name == null) {
            return null;
        }
        var key = ClaimText.key(name, language);
        db.insertInto(OUTLET)
                .set(OUTLET.NAME, name)
                .set(OUTLET.NAME_KEY, key)
                .set(OUTLET.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return db.select(OUTLET.ID).from(OUTLET).where(OUTLET.NAME_KEY.eq(key)).fetchSingle(OUTLET.ID);
    }

    /** Remembers that a host belongs to an outlet, so that its next article is recognised by its address. */
    void rememberHost(@Nullable Long outletId, @Nullable String host) {
        if (outletId != null && host != null) {
            db.insertInto(OUTLET_HOST)
                    .set(OUTLET_HOST.HOST, host)
                    .set(OUTLET_HOST.OUTLET_ID, outletId)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    Optional<String> nameByHost(@Nullable String host) {
        return db.select(OUTLET.NAME)
                .from(OUTLET)
                .join(OUTLET_HOST)
                .on(OUTLET_HOST.OUTLET_ID.eq(OUTLET.ID))
                .where(OUTLET_HOST.HOST.eq(host))
                .fetchOptional(OUTLET.NAME);
    }

    List<String> names(String part) {
        return db.select(OUTLET.NAME)
                .from(OUTLET)
                .where(OUTLET.NAME.containsIgnoreCase(part), OUTLET.MERGED_INTO_ID.isNull())
                .orderBy(OUTLET.NAME)
                .limit(MOST)
                .fetch(OUTLET.NAME);
    }
}
