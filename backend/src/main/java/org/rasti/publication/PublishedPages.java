package org.rasti.publication;

import static org.rasti.jooq.Tables.CORRECTION;
import static org.rasti.jooq.Tables.FROZEN_PAGE;
import static org.rasti.jooq.Tables.PUBLICATION;
import static org.rasti.jooq.Tables.PUBLIC_PAGE;
import static org.rasti.jooq.Tables.STATEMENT;
import static org.rasti.jooq.Tables.WITHDRAWAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.account.ForEveryone;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the public may read. Knows published things only: a draft is not reachable from here by type. */
@Repository
@Transactional(readOnly = true)
public class PublishedPages {

    private static final Pattern CODE = Pattern.compile("(?i)S-([1-9][0-9]{0,17})");
    private static final int MOST = 200;

    private final DSLContext db;
    private final RepeatRepository repeats;
    private final JsonMapper json;

    PublishedPages(DSLContext db, RepeatRepository repeats, JsonMapper json) {
        this.db = db;
        this.repeats = repeats;
        this.json = json;
    }

    /**
     * The page of a statement that is or was public.
     *
     * @param code such as {@code S-1042}, in any case of letters
     */
    @ForEveryone
    public Optional<PublicPage> find(String code) {
        var matcher = CODE.matcher(code);
        return matcher.matches()
                ? row(PUBLIC_PAGE.NUMBER.eq(Long.parseLong(matcher.group(1)))).map(this::page)
                : Optional.empty();
    }

    private Optional<Record> row(Condition condition) {
        return db.select(PUBLIC_PAGE.fields())
                .select(FROZEN_PAGE.PAGE, PUBLICATION.NO)
                .from(PUBLIC_PAGE)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(PUBLIC_PAGE.PUBLICATION_ID))
                .join(FROZEN_PAGE)
                .on(FROZEN_PAGE.ID.eq(PUBLICATION.FROZEN_PAGE_ID))
                .where(condition)
                .fetchOptional()
                .map(Record.class::cast);
    }

    private PublicPage page(Record row) {
        var state = PublicPage.State.valueOf(row.get(PUBLIC_PAGE.STATE));
        var statement = row.get(PUBLIC_PAGE.STATEMENT_ID);
        var gone = state == PublicPage.State.TAKEN_DOWN;
        var page = gone ? null : frozen(row.get(FROZEN_PAGE.PAGE));
        return new PublicPage(
                state,
                "S-" + row.get(PUBLIC_PAGE.NUMBER),
                gone ? "" : row.get(PUBLIC_PAGE.SLUG),
                row.get(PUBLIC_PAGE.LANGUAGE),
                page,
                row.get(PUBLICATION.NO),
                row.get(PUBLIC_PAGE.FIRST_PUBLISHED),
                row.get(PUBLIC_PAGE.CHANGED_AT),
                gone ? List.of() : corrections(statement),
                gone ? List.of() : history(statement),
                page == null ? List.of() : repeats.of(statement, page),
                state == PublicPage.State.PUBLISHED ? null : withdrawal(statement, state.name()),
                gone ? null : withdrawal(statement, "RESTORED"));
    }

    private FrozenPage frozen(JSONB stored) {
        return json.readValue(stored.data(), FrozenPage.class);
    }

    private List<PublicPage.Correction> corrections(long statementId) {
        return db.select(CORRECTION.GRADE, CORRECTION.PUBLIC_NOTE, CORRECTION.LANGUAGE, CORRECTION.AT, PUBLICATION.NO)
                .from(CORRECTION)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(CORRECTION.PUBLICATION_ID))
                .where(CORRECTION.STATEMENT_ID.eq(statementId))
                .orderBy(CORRECTION.ID.desc())
                .fetch(row -> new PublicPage.Correction(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private List<PublicPage.Version> history(long statementId) {
        return db.select(PUBLICATION.NO, PUBLICATION.PUBLISHED_AT, FROZEN_PAGE.PAGE)
                .from(PUBLICATION)
                .join(FROZEN_PAGE)
                .on(FROZEN_PAGE.ID.eq(PUBLICATION.FROZEN_PAGE_ID))
                .where(PUBLICATION.STATEMENT_ID.eq(statementId))
                .orderBy(PUBLICATION.NO.desc())
                .fetch(row -> version(row.value1(), row.value2(), frozen(row.value3())));
    }

    private static PublicPage.Version version(int number, Instant at, FrozenPage page) {
        return new PublicPage.Version(number, at, page.rating().name(), page.summary());
    }

    private PublicPage.@Nullable Withdrawal withdrawal(long statementId, String kind) {
        return db.select(WITHDRAWAL.PUBLIC_REASON, WITHDRAWAL.AT)
                .from(WITHDRAWAL)
                .where(WITHDRAWAL.STATEMENT_ID.eq(statementId), WITHDRAWAL.KIND.eq(kind))
                .orderBy(WITHDRAWAL.ID.desc())
                .limit(1)
                .fetchOptional(row -> new PublicPage.Withdrawal(row.value1(), row.value2()))
                .orElse(null);
    }

    /** The latest published statements, the newest first; withdrawn ones are not listed. At most 200. */
    @ForEveryone
    public List<PublicListing> latest(int limit) {
        var corrected = DSL.field(DSL.exists(
                DSL.selectOne().from(CORRECTION).where(CORRECTION.STATEMENT_ID.eq(PUBLIC_PAGE.STATEMENT_ID))));
        return db.select(PUBLIC_PAGE.FIRST_PUBLISHED, FROZEN_PAGE.PAGE, corrected)
                .from(PUBLIC_PAGE)
                .join(PUBLICATION)
                .on(PUBLICATION.ID.eq(PUBLIC_PAGE.PUBLICATION_ID))
                .join(FROZEN_PAGE)
                .on(FROZEN_PAGE.ID.eq(PUBLICATION.FROZEN_PAGE_ID))
                .where(PUBLIC_PAGE.STATE.eq(PublicPage.State.PUBLISHED.name()))
                .orderBy(PUBLIC_PAGE.FIRST_PUBLISHED.desc(), PUBLIC_PAGE.STATEMENT_ID.desc())
                .limit(Math.min(limit, MOST))
                .fetch(row -> listing(frozen(row.value2()), row.value1(), row.value3()));
    }

    private static PublicListing listing(FrozenPage page, Instant first, boolean corrected) {
        return new PublicListing(
                page.code(),
                page.slug(),
                page.language(),
                page.claim(),
                page.kind(),
                page.speaker(),
                page.rating(),
                page.summary(),
                page.demo(),
                first,
                corrected);
    }

    /** Whether demonstration data is loaded, so that every page can say so. */
    @ForEveryone
    public boolean demonstration() {
        return db.fetchExists(STATEMENT, STATEMENT.DEMO.isTrue());
    }
}
