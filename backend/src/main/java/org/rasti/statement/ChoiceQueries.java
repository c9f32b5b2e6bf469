package org.rasti.statement;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.OUTLET;
import static org.rasti.jooq.Tables.STATEMENT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rasti.account.ForStaff;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a list of statements can be narrowed to, by name. */
@Repository
@Transactional(readOnly = true)
public class ChoiceQueries {

    private static final int MOST = 50;

    private final DSLContext db;

    ChoiceQueries(DSLContext db) {
        this.db = db;
    }

    /** Outlets with that part in their names, in the order of names; at most 50. */
    @ForStaff
    public List<Choice> outlets(String part) {
        return db.select(OUTLET.ID, OUTLET.NAME)
                .from(OUTLET)
                .where(OUTLET.MERGED_INTO_ID.isNull(), OUTLET.NAME.containsIgnoreCase(part.strip()))
                .orderBy(OUTLET.NAME, OUTLET.ID)
                .limit(MOST)
                .fetch(row -> new Choice(row.value1(), row.value2()));
    }

    @ForStaff
    public Optional<Choice> outlet(long id) {
        return db.select(OUTLET.ID, OUTLET.NAME)
                .from(OUTLET)
                .where(OUTLET.ID.eq(id))
                .fetchOptional(row -> new Choice(row.value1(), row.value2()));
    }

    /** Those who have a statement now, whether or not they still may sign in, in the order of names. */
    @ForStaff
    public List<Choice> assignees() {
        return db.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(DSL.exists(DSL.selectOne().from(STATEMENT).where(STATEMENT.ASSIGNEE_ID.eq(ACCOUNT.ID))))
                .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ID)
                .fetch(row -> new Choice(row.value1(), row.value2()));
    }

    /** Somebody by name, with or without statements. */
    @ForStaff
    public Optional<Choice> person(long accountId) {
        return db.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(accountId))
                .fetchOptional(row -> new Choice(row.value1(), row.value2()));
    }
}
