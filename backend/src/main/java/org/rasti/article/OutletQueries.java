package org.rasti.article;

import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.OUTLET;
import static org.rasti.jooq.Tables.OUTLET_HOST;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rasti.account.ForStaff;
import org.rasti.ledger.HistoryLine;
import org.rasti.ledger.LedgerQueries;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the desk's screens read of outlets. Changes nothing. */
@Repository
@Transactional(readOnly = true)
public class OutletQueries {

    /** A name is folded by the rules of its own language, which whoever looks for it may not know. */
    private static final List<Language> KEYED = List.of(Language.FA, Language.EN, Language.TR, Language.AR);

    private static final Field<List<String>> HOSTS = DSL.multiset(DSL.select(OUTLET_HOST.HOST)
                    .from(OUTLET_HOST)
                    .where(OUTLET_HOST.OUTLET_ID.eq(OUTLET.ID))
                    .orderBy(OUTLET_HOST.HOST))
            .as("hosts")
            .convertFrom(rows -> rows.map(row -> row.value1()));
    private static final Field<Integer> ARTICLES = DSL.field(
                    DSL.selectCount().from(ARTICLE).where(ARTICLE.OUTLET_ID.eq(OUTLET.ID)))
            .as("articles");
    private static final Field<Integer> RELAYED = DSL.field(
                    DSL.selectCount().from(ARTICLE).where(ARTICLE.RELAYED_FROM_ID.eq(OUTLET.ID)))
            .as("relayed");

    private final DSLContext db;
    private final OutletMergeRepository merges;
    private final LedgerQueries ledger;

    OutletQueries(DSLContext db, OutletMergeRepository merges, LedgerQueries ledger) {
        this.db = db;
        this.merges = merges;
        this.ledger = ledger;
    }

    /**
     * The outlets that come after one that is known, by their names.
     *
     * @param words a part of the name or of a host; empty means all
     * @param after none begins at the first
     * @param skip how many to leave out from there
     * @param limit how many at most
     */
    @ForStaff
    public List<OutletLine> page(String words, @Nullable OutletLine after, int skip, int limit) {
        var wanted = wanted(words);
        return db.select(OUTLET.ID, OUTLET.NAME, HOSTS, OUTLET.FULL_TEXT, ARTICLES)
                .from(OUTLET)
                .where(
                        after == null
                                ? wanted
                                : wanted.and(DSL.row(OUTLET.NAME, OUTLET.ID).gt(DSL.row(after.name(), after.id()))))
                .orderBy(OUTLET.NAME, OUTLET.ID)
                .offset(skip)
                .limit(limit)
                .fetch(row -> new OutletLine(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** How many there are; one more than {@code most} where there are more than that. */
    @ForStaff
    public int countUpTo(int most, String words) {
        return db.fetchCount(DSL.selectOne().from(OUTLET).where(wanted(words)).limit(most + 1));
    }

    private static Condition wanted(String words) {
        var part = words.strip();
        var condition = OUTLET.MERGED_INTO_ID.isNull();
        if (part.isEmpty()) {
            return condition;
        }
        var host = DSL.exists(DSL.selectOne()
                .from(OUTLET_HOST)
                .where(OUTLET_HOST.OUTLET_ID.eq(OUTLET.ID), OUTLET_HOST.HOST.containsIgnoreCase(part)));
        var alike = KEYED.stream()
                .map(language -> ClaimText.key(part, language))
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(key -> OUTLET.NAME_KEY.contains(key))
                .toList();
        return condition.and(OUTLET.NAME.containsIgnoreCase(part).or(host).or(DSL.or(alike)));
    }

    /** An outlet with everything, also one that was merged into another. */
    @ForStaff
    public Optional<OutletDetails> details(long id) {
        return details(OUTLET.ID.eq(id));
    }

    /** The one that was kept in place of an outlet, which may be the outlet itself. */
    @ForStaff
    public Optional<OutletDetails> kept(long id) {
        return details(id)
                .flatMap(found -> found.mergedIntoId() == null ? Optional.of(found) : kept(found.mergedIntoId()));
    }

    /** Whoever is called like that, however it is typed. */
    @ForStaff
    public Optional<OutletDetails> named(OutletData data) {
        return details(OUTLET.NAME_KEY.eq(data.key()));
    }

    /** To whom each of these hosts belongs, by the outlets' names; those that belong to nobody are left out. */
    @ForStaff
    public Map<String, String> owners(Collection<String> hosts, long except) {
        return db.select(OUTLET_HOST.HOST, OUTLET.NAME)
                .from(OUTLET_HOST)
                .join(OUTLET)
                .on(OUTLET.ID.eq(OUTLET_HOST.OUTLET_ID))
                .where(OUTLET_HOST.HOST.in(hosts), OUTLET.ID.ne(except))
                .fetchMap(OUTLET_HOST.HOST, OUTLET.NAME);
    }

    /** The articles that it published, those that came last first. */
    @ForStaff
    public List<OutletArticle> articles(long id, int limit) {
        return db.select(ARTICLE.ID, ARTICLE.HEADLINE, ARTICLE.LANGUAGE, ARTICLE.PUBLISHED_ON, ARTICLE.CREATED_AT)
                .from(ARTICLE)
                .where(ARTICLE.OUTLET_ID.eq(id))
                .orderBy(ARTICLE.CREATED_AT.desc(), ARTICLE.ID.desc())
                .limit(limit)
                .fetch(row -> new OutletArticle(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private Optional<OutletDetails> details(Condition condition) {
        return db.select(OUTLET.fields())
                .select(HOSTS, ARTICLES, RELAYED)
                .from(OUTLET)
                .where(condition)
                .fetchOptional(row -> new OutletDetails(
                        row.get(OUTLET.ID),
                        row.get(OUTLET.NAME),
                        row.get(OUTLET.HOMEPAGE),
                        row.get(HOSTS),
                        row.get(OUTLET.FULL_TEXT),
                        row.get(ARTICLES),
                        row.get(RELAYED),
                        row.get(OUTLET.MERGED_INTO_ID),
                        row.get(OUTLET.VERSION)));
    }

    /** Everything that happened to an outlet, the newest first. */
    @ForStaff
    public List<HistoryLine> history(long id) {
        return ledger.of("OUTLET", id);
    }

    /** The duplicates that were merged into an outlet and not taken out again, the latest first. */
    @ForStaff
    public List<OutletMerge> mergedInto(long id) {
        return merges.into(id);
    }
}
