package org.rasti.article;

import static org.rasti.jooq.Tables.OUTLET;
import static org.rasti.jooq.Tables.OUTLET_HOST;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.Routines;
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

    /** The outlet of that name, made now if there was none; for a duplicate's name, the one that was kept. */
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
        return db.select(Routines.keptOutlet(OUTLET.ID))
                .from(OUTLET)
                .where(OUTLET.NAME_KEY.eq(key))
                .fetchSingle()
                .value1();
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

    Optional<Long> idByHost(@Nullable String host) {
        return db.select(OUTLET_HOST.OUTLET_ID)
                .from(OUTLET_HOST)
                .where(OUTLET_HOST.HOST.eq(host))
                .fetchOptional(OUTLET_HOST.OUTLET_ID);
    }

    /** The outlet of exactly that name; for a duplicate's name, the one that was kept. */
    Optional<Long> idByName(String name) {
        return db.select(Routines.keptOutlet(OUTLET.ID))
                .from(OUTLET)
                .where(OUTLET.NAME.eq(name))
                .orderBy(OUTLET.ID)
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    List<String> names(String part) {
        return db.select(OUTLET.NAME)
                .from(OUTLET)
                .where(OUTLET.NAME.containsIgnoreCase(part), OUTLET.MERGED_INTO_ID.isNull())
                .orderBy(OUTLET.NAME)
                .limit(MOST)
                .fetch(OUTLET.NAME);
    }

    /**
     * Holds an outlet up to the end of the transaction and counts its version up.
     *
     * @return whether it is still as it was seen, and was not merged
     */
    boolean hold(long id, long version) {
        return db.update(OUTLET)
                        .set(OUTLET.VERSION, OUTLET.VERSION.plus(1))
                        .where(OUTLET.ID.eq(id), OUTLET.VERSION.eq(version), OUTLET.MERGED_INTO_ID.isNull())
                        .execute()
                == 1;
    }

    /** Whether no other outlet is called like that. */
    boolean isNameFree(long id, OutletData data) {
        return !db.fetchExists(OUTLET, OUTLET.NAME_KEY.eq(data.key()), OUTLET.ID.ne(id));
    }

    /** Whether none of these hosts is another outlet's. */
    boolean areHostsFree(long id, OutletData data) {
        return !db.fetchExists(OUTLET_HOST, OUTLET_HOST.HOST.in(data.hosts()), OUTLET_HOST.OUTLET_ID.ne(id));
    }

    /** Changes an outlet that is held. A name that stays keeps its key. */
    void update(OutletDetails before, OutletData data) {
        db.update(OUTLET)
                .set(OUTLET.NAME, data.name())
                .set(OUTLET.HOMEPAGE, data.homepage())
                .set(OUTLET.FULL_TEXT, data.fullText())
                .where(OUTLET.ID.eq(before.id()))
                .execute();
        if (!before.name().equals(data.name())) {
            db.update(OUTLET)
                    .set(OUTLET.NAME_KEY, data.key())
                    .where(OUTLET.ID.eq(before.id()))
                    .execute();
        }
        setHosts(before.id(), data.hosts());
    }

    private void setHosts(long id, List<String> hosts) {
        db.deleteFrom(OUTLET_HOST)
                .where(OUTLET_HOST.OUTLET_ID.eq(id), OUTLET_HOST.HOST.notIn(hosts))
                .execute();
        hosts.forEach(host -> rememberHost(id, host));
    }
}
