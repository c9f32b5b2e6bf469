package org.rasti.activity;

import static org.rasti.jooq.Tables.CONTRIBUTION;
import static org.rasti.jooq.Tables.LEDGER_ENTRY;
import static org.rasti.jooq.Tables.STATEMENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.rasti.ledger.HistoryLine;
import org.rasti.ledger.LedgerQueries;
import org.springframework.stereotype.Repository;

@Repository
class ActivityQueries {

    private final DSLContext db;
    private final LedgerQueries ledger;

    ActivityQueries(DSLContext db, LedgerQueries ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    /** What others did since then to statements that somebody researches or has contributed to. */
    List<Activity> of(long accountId, Instant since, int mostStatements, int mostLines) {
        var latest = db.select(LEDGER_ENTRY.ID, STATEMENT.CODE, STATEMENT.WORDING, STATEMENT.LANGUAGE)
                .from(LEDGER_ENTRY)
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(LEDGER_ENTRY.STATEMENT_ID))
                .where(
                        LEDGER_ENTRY.STATEMENT_ID.in(own(accountId)),
                        LEDGER_ENTRY.AT.gt(since),
                        LEDGER_ENTRY.ACTOR_ID.isDistinctFrom(accountId))
                .orderBy(LEDGER_ENTRY.ID.desc())
                .limit(mostStatements * mostLines * mostLines)
                .fetch();
        var lines = new LinkedHashMap<Long, HistoryLine>();
        ledger.lines(latest.getValues(LEDGER_ENTRY.ID)).forEach(line -> lines.put(line.id(), line));
        var activities = new LinkedHashMap<String, Activity>();
        for (var row : latest) {
            var code = row.get(STATEMENT.CODE);
            var line = lines.get(row.get(LEDGER_ENTRY.ID));
            var before = activities.get(code);
            if (line == null || (before == null && activities.size() == mostStatements)) {
                continue;
            }
            var all = new ArrayList<>(before == null ? List.<HistoryLine>of() : before.lines());
            if (all.size() < mostLines) {
                all.add(line);
            }
            activities.put(code, new Activity(code, row.get(STATEMENT.WORDING), row.get(STATEMENT.LANGUAGE), all));
        }
        return List.copyOf(activities.values());
    }

    private Select<Record1<Long>> own(long accountId) {
        return db.select(STATEMENT.ID)
                .from(STATEMENT)
                .where(STATEMENT.ASSIGNEE_ID.eq(accountId))
                .union(db.select(CONTRIBUTION.STATEMENT_ID)
                        .from(CONTRIBUTION)
                        .where(CONTRIBUTION.ACCOUNT_ID.eq(accountId)));
    }
}
