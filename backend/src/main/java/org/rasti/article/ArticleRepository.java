package org.rasti.article;

import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.ARTICLE_REVISION;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rasti.jooq.tables.Outlet;
import org.rasti.text.Language;
import org.springframework.stereotype.Repository;

@Repository
class ArticleRepository {

    private static final Outlet PUBLISHER = Outlet.OUTLET.as("publisher");
    private static final Outlet AGENCY = Outlet.OUTLET.as("agency");

    private final DSLContext db;
    private final Clock clock;

    ArticleRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Article> find(long id) {
        return db.select()
                .from(ARTICLE)
                .join(ARTICLE_REVISION)
                .on(ARTICLE_REVISION.ARTICLE_ID.eq(ARTICLE.ID))
                .leftJoin(PUBLISHER)
                .on(PUBLISHER.ID.eq(ARTICLE.OUTLET_ID))
                .leftJoin(AGENCY)
                .on(AGENCY.ID.eq(ARTICLE.RELAYED_FROM_ID))
                .where(ARTICLE.ID.eq(id))
                .orderBy(ARTICLE_REVISION.NO.desc())
                .limit(1)
                .fetchOptional(row -> new Article(
                        id,
                        row.get(ARTICLE.HEADLINE),
                        Language.of(row.get(ARTICLE.LANGUAGE)),
                        row.get(PUBLISHER.ID),
                        row.get(PUBLISHER.NAME),
                        row.get(AGENCY.ID),
                        row.get(AGENCY.NAME),
                        row.get(ARTICLE.CANONICAL_URL),
                        row.get(ARTICLE.PUBLISHED_ON),
                        Intake.valueOf(row.get(ARTICLE.INTAKE)),
                        row.get(ARTICLE.DEMO),
                        row.get(ARTICLE_REVISION.ID),
                        row.get(ARTICLE_REVISION.NO),
                        row.get(ARTICLE_REVISION.TEXT),
                        row.get(ARTICLE.CREATED_AT),
                        row.get(ARTICLE.VERSION)));
    }

    Optional<Long> byUrl(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        return db.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.CANONICAL_URL.eq(url))
                .fetchOptional(ARTICLE.ID);
    }

    Optional<Long> byText(byte[] sha256) {
        return db.select(ARTICLE_REVISION.ARTICLE_ID)
                .from(ARTICLE_REVISION)
                .where(ARTICLE_REVISION.SHA256.eq(sha256))
                .orderBy(ARTICLE_REVISION.ID)
                .limit(1)
                .fetchOptional(ARTICLE_REVISION.ARTICLE_ID);
    }

    /** Holds off a second person who brings the same text in at the same moment, up to the end of the transaction. */
    void serialize(byte[] sha256) {
        var key = ByteBuffer.wrap(sha256).getLong();
        db.fetch("SELECT pg_advisory_xact_lock(?)", key);
    }

    long insert(
            NewArticle article, @Nullable Long outlet, @Nullable Long agency, @Nullable Long creator, boolean demo) {
        return db.insertInto(ARTICLE)
                .set(ARTICLE.CANONICAL_URL, article.url())
                .set(ARTICLE.HEADLINE, article.headline())
                .set(ARTICLE.LANGUAGE, article.language().tag())
                .set(ARTICLE.OUTLET_ID, outlet)
                .set(ARTICLE.RELAYED_FROM_ID, agency)
                .set(ARTICLE.PUBLISHED_ON, article.publishedOn())
                .set(ARTICLE.INTAKE, article.intake().name())
                .set(ARTICLE.DEMO, demo)
                .set(ARTICLE.CREATED_BY, creator)
                .set(ARTICLE.CREATED_AT, clock.instant())
                .returningResult(ARTICLE.ID)
                .fetchSingle()
                .value1();
    }

    long insertRevision(long articleId, int no, NewArticle article, byte[] sha256) {
        var raw = article.raw();
        return db.insertInto(ARTICLE_REVISION)
                .set(ARTICLE_REVISION.ARTICLE_ID, articleId)
                .set(ARTICLE_REVISION.NO, no)
                .set(ARTICLE_REVISION.TEXT, article.text())
                .set(ARTICLE_REVISION.SHA256, sha256)
                .set(ARTICLE_REVISION.RAW, raw == null ? null : raw.bytes())
                .set(ARTICLE_REVISION.RAW_TYPE, raw == null ? null : raw.mediaType())
                .set(ARTICLE_REVISION.FINAL_URL, raw == null ? null : raw.finalUrl())
                .set(ARTICLE_REVISION.CAPTURED_AT, clock.instant())
                .returningResult(ARTICLE_REVISION.ID)
                .fetchSingle()
                .value1();
    }
}
