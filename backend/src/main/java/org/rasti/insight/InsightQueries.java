package org.rasti.insight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Counts statements and what the ledger tells of them. Changes nothing. */
@Repository
class InsightQueries {

    /** More than anybody reads; a table of all speakers would say nothing. */
    static final int MOST = 500;

    private static final String COHORT = """
            WITH cohort AS (
                SELECT * FROM statement WHERE created_at >= ?::timestamptz AND created_at < ?::timestamptz
            ), reached AS (
                SELECT entity_id,
                    bool_or(after ->> 'status' = 'QUEUED') AS queued,
                    bool_or(after ->> 'status' = 'RESEARCH') AS researched,
                    bool_or(after ->> 'status' = 'PUBLISHED') AS published
                FROM ledger_entry
                WHERE entity = 'STATEMENT' AND entity_id IN (SELECT id FROM cohort)
                GROUP BY entity_id
            ), funnel AS (
                SELECT c.*,
                    coalesce(r.queued, false) OR c.status IN ('QUEUED', 'RESEARCH', 'PUBLISHED', 'RETRACTED', 'TAKEN_DOWN')
                        AS was_queued,
                    coalesce(r.researched, false) OR c.status IN ('RESEARCH', 'PUBLISHED', 'RETRACTED', 'TAKEN_DOWN')
                        AS was_researched,
                    coalesce(r.published, false) OR c.status IN ('PUBLISHED', 'RETRACTED', 'TAKEN_DOWN')
                        AS was_published
                FROM cohort c LEFT JOIN reached r ON r.entity_id = c.id
            ), named AS (
            """;

    private static final String COUNTS = """
            )
            SELECT name, count(*) AS received,
                count(*) FILTER (WHERE was_queued) AS queued,
                count(*) FILTER (WHERE was_researched) AS researched,
                count(*) FILTER (WHERE was_published) AS published,
                count(*) FILTER (WHERE status = 'DISMISSED') AS dismissed,
                count(*) FILTER (WHERE status = 'MERGED') AS merged
            FROM named GROUP BY key, name ORDER BY received DESC, name, key LIMIT ?
            """;

    /** Each yields key and name, and takes the reader's language. */
    private static final Map<FunnelBy, String> NAMED =
            Map.of(FunnelBy.SPEAKER, """
            SELECT f.*, coalesce(f.speaker_id::text, '') AS key, coalesce(
                (SELECT n.name FROM speaker_name n WHERE n.speaker_id = f.speaker_id
                    ORDER BY n.language = ? DESC, n.main DESC, n.id LIMIT 1),
                f.proposed_speaker, '') AS name
            FROM funnel f
            """, FunnelBy.BODY, """
            SELECT f.*, ? AS asked_in, '' AS key, coalesce(f.speaker_body, '') AS name FROM funnel f
            """, FunnelBy.TOPIC, """
            SELECT f.*, coalesce(t.topic_id::text, '') AS key, coalesce(
                (SELECT n.name FROM topic_name n WHERE n.topic_id = t.topic_id
                    ORDER BY n.language = ? DESC, n.language LIMIT 1), '') AS name
            FROM funnel f LEFT JOIN statement_topic t ON t.statement_id = f.id
            """, FunnelBy.OUTLET, """
            SELECT f.*, ? AS asked_in, coalesce(o.id::text, '') AS key, coalesce(o.name, '') AS name
            FROM funnel f LEFT JOIN LATERAL (
                SELECT x.id, x.name FROM appearance a
                JOIN article_revision v ON v.id = a.revision_id
                JOIN article l ON l.id = v.article_id
                JOIN outlet x ON x.id = l.outlet_id
                WHERE coalesce(a.merged_from_id, a.statement_id) = f.id ORDER BY a.id LIMIT 1) o ON true
            """);

    private static final String STAYS = """
            WITH steps AS (
                SELECT entity_id, id, at,
                    CASE WHEN action IN ('SUGGEST', 'SUBMIT') THEN 'SUGGESTED' ELSE after ->> 'status' END AS state
                FROM ledger_entry
                WHERE entity = 'STATEMENT' AND (action IN ('SUGGEST', 'SUBMIT') OR after ->> 'status' IS NOT NULL)
            ), changes AS (
                SELECT s.*, lag(state) OVER (PARTITION BY entity_id ORDER BY id) AS before FROM steps s
            ), stays AS (
                SELECT state, at AS since, lead(at) OVER (PARTITION BY entity_id ORDER BY id) AS until
                FROM changes WHERE before IS DISTINCT FROM state
            )
            SELECT state, count(*) AS stays,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM until - since) / 86400) AS days
            FROM stays WHERE until >= ?::timestamptz AND until < ?::timestamptz GROUP BY state
            """;

    private static final String LOADS = """
            SELECT a.display_name,
                count(*) FILTER (WHERE s.status = 'RESEARCH') AS researching,
                count(*) FILTER (WHERE v.status = 'SUBMITTED') AS handed_in,
                count(*) FILTER (WHERE s.status = 'PUBLISHED') AS correcting
            FROM statement s
            JOIN account a ON a.id = s.assignee_id
            LEFT JOIN verdict v
                ON v.statement_id = s.id AND v.status IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED')
            WHERE s.status = 'RESEARCH' OR (s.status = 'PUBLISHED' AND v.id IS NOT NULL)
            GROUP BY a.id, a.display_name ORDER BY count(*) DESC, a.display_name, a.id
            """;

    private static final String WEEKS = """
            SELECT date_trunc('week', published_at AT TIME ZONE ?)::date AS week,
                count(*) FILTER (WHERE no = 1) AS first, count(*) FILTER (WHERE no > 1) AS corrections
            FROM publication WHERE published_at >= ?::timestamptz AND published_at < ?::timestamptz GROUP BY 1 ORDER BY 1
            """;

    private final DSLContext db;
    private final ZoneId zone;

    InsightQueries(DSLContext db, @Value("${rasti.zone:Asia/Tehran}") ZoneId zone) {
        this.db = db;
        this.zone = zone;
    }

    /** Those with the most that came in first. */
    List<FunnelLine> funnel(FunnelBy by, TimeSpan span, String language) {
        return db.fetch(COHORT + NAMED.get(by) + COUNTS, begin(span), end(span), language, MOST).stream()
                .map(InsightQueries::line)
                .toList();
    }

    private static FunnelLine line(Record row) {
        return new FunnelLine(
                row.get("name", String.class),
                number(row, "received"),
                number(row, "queued"),
                number(row, "researched"),
                number(row, "published"),
                number(row, "dismissed"),
                number(row, "merged"));
    }

    /** Of the states that anything left in these days. */
    List<Stay> stays(TimeSpan span) {
        return db.fetch(STAYS, begin(span), end(span)).stream()
                .map(row -> new Stay(
                        StatementStatus.valueOf(row.get("state", String.class)),
                        number(row, "stays"),
                        row.get("days", double.class)))
                .toList();
    }

    /** Those with the most open work first. */
    List<Load> loads() {
        return db.fetch(LOADS).stream()
                .map(row -> new Load(
                        row.get("display_name", String.class),
                        number(row, "researching"),
                        number(row, "handed_in"),
                        number(row, "correcting")))
                .toList();
    }

    /** The weeks in which anything was published. */
    List<Week> weeks(TimeSpan span) {
        return db.fetch(WEEKS, zone.getId(), begin(span), end(span)).stream()
                .map(row ->
                        new Week(row.get("week", LocalDate.class), number(row, "first"), number(row, "corrections")))
                .toList();
    }

    private static long number(Record row, String column) {
        return row.get(column, long.class);
    }

    private OffsetDateTime begin(TimeSpan span) {
        return span.from().atStartOfDay(zone).toOffsetDateTime();
    }

    private OffsetDateTime end(TimeSpan span) {
        return span.until().plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
