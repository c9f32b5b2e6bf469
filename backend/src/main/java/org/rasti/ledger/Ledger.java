package org.rasti.ledger;

import static org.rasti.jooq.Tables.LEDGER_ENTRY;

import java.time.Clock;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the ledger, always inside the transaction of the change it records: both happen or neither. */
@Component
public class Ledger {

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    Ledger(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Entry entry) {
        db.insertInto(LEDGER_ENTRY)
                .set(LEDGER_ENTRY.AT, clock.instant())
                .set(LEDGER_ENTRY.ACTOR_ID, entry.actorId())
                .set(LEDGER_ENTRY.ACTOR_NAME, entry.actorName())
                .set(LEDGER_ENTRY.ENTITY, entry.entity())
                .set(LEDGER_ENTRY.ENTITY_ID, entry.entityId())
                .set(LEDGER_ENTRY.STATEMENT_ID, entry.statementId())
                .set(LEDGER_ENTRY.ACTION, entry.action())
                .set(LEDGER_ENTRY.BEFORE, jsonb(entry.before()))
                .set(LEDGER_ENTRY.AFTER, jsonb(entry.after()))
                .set(LEDGER_ENTRY.NOTE, entry.note())
                .execute();
    }

    private @Nullable JSONB jsonb(Map<String, ?> values) {
        return values.isEmpty() ? null : JSONB.valueOf(json.writeValueAsString(values));
    }
}
