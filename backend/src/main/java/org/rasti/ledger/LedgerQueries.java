package org.rasti.ledger;

import static org.rasti.jooq.Tables.LEDGER_ENTRY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the ledger. Who may is decided by the feature whose history it is. */
@Repository
public class LedgerQueries {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    LedgerQueries(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Everything that happened to a statement, its verdicts and its evidence, the newest first. */
    public List<HistoryLine> ofStatement(long statementId) {
        return db.selectFrom(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.STATEMENT_ID.eq(statementId))
                .orderBy(LEDGER_ENTRY.ID.desc())
                .fetch(this::line);
    }

    /** Everything that happened to one thing that is no part of a statement, the newest first. */
    public List<HistoryLine> of(String entity, long entityId) {
        return db.selectFrom(LEDGER_ENTRY)
                .where(
                        LEDGER_ENTRY.ENTITY.eq(entity),
                        LEDGER_ENTRY.ENTITY_ID.eq(entityId),
                        LEDGER_ENTRY.STATEMENT_ID.isNull())
                .orderBy(LEDGER_ENTRY.ID.desc())
                .fetch(this::line);
    }

    /** Lines by their numbers, in any order. */
    public List<HistoryLine> lines(Collection<Long> ids) {
        return db.selectFrom(LEDGER_ENTRY).where(LEDGER_ENTRY.ID.in(ids)).fetch(this::line);
    }

    /** The latest changes of one kind of thing, the newest first. */
    public List<HistoryLine> latest(String entity, int limit) {
        return db.selectFrom(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.ENTITY.eq(entity))
                .orderBy(LEDGER_ENTRY.ID.desc())
                .limit(limit)
                .fetch(this::line);
    }

    /** Who did something last; empty where nobody did, or the product itself. */
    public Optional<Long> lastActor(String entity, long entityId, String action) {
        return db.select(LEDGER_ENTRY.ACTOR_ID)
                .from(LEDGER_ENTRY)
                .where(
                        LEDGER_ENTRY.ENTITY.eq(entity),
                        LEDGER_ENTRY.ENTITY_ID.eq(entityId),
                        LEDGER_ENTRY.ACTION.eq(action))
                .orderBy(LEDGER_ENTRY.ID.desc())
                .limit(1)
                .fetchOptional(LEDGER_ENTRY.ACTOR_ID);
    }

    private HistoryLine line(Record row) {
        return new HistoryLine(
                row.get(LEDGER_ENTRY.ID),
                row.get(LEDGER_ENTRY.AT),
                row.get(LEDGER_ENTRY.ACTOR_ID),
                row.get(LEDGER_ENTRY.ACTOR_NAME),
                row.get(LEDGER_ENTRY.ENTITY),
                row.get(LEDGER_ENTRY.ENTITY_ID),
                row.get(LEDGER_ENTRY.ACTION),
                values(row.get(LEDGER_ENTRY.BEFORE)),
                values(row.get(LEDGER_ENTRY.AFTER)),
                row.get(LEDGER_ENTRY.NOTE));
    }

    private Map<String, Object> values(@Nullable JSONB stored) {
        return stored == null ? Map.of() : json.readValue(stored.data(), VALUES);
    }
}
