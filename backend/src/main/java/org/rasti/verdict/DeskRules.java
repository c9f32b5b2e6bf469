package org.rasti.verdict;

import static org.rasti.jooq.Tables.CHECKLIST_ITEM;
import static org.rasti.jooq.Tables.CHECKLIST_ITEM_NAME;
import static org.rasti.jooq.Tables.SETTING;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rasti.account.ForStaff;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a desk has configured for its reviews. */
@Repository
@Transactional(readOnly = true)
public class DeskRules {

    private static final Field<Map<String, String>> NAMES = DSL.multiset(
                    DSL.select(CHECKLIST_ITEM_NAME.LANGUAGE, CHECKLIST_ITEM_NAME.NAME)
                            .from(CHECKLIST_ITEM_NAME)
                            .where(CHECKLIST_ITEM_NAME.ITEM_ID.eq(CHECKLIST_ITEM.ID)))
            .as("names")
            .convertFrom(rows -> rows.stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));

    private final DSLContext db;

    DeskRules(DSLContext db) {
        this.db = db;
    }

    /** How many sources a verdict needs. */
    @ForStaff
    public int evidenceMinimum() {
        return number("evidence-minimum");
    }

    /** How many editors must approve. */
    @ForStaff
    public int approvalQuorum() {
        return number("approval-quorum");
    }

    @ForStaff
    public List<ChecklistItem> checklist() {
        return db.select(CHECKLIST_ITEM.CODE, NAMES)
                .from(CHECKLIST_ITEM)
                .where(CHECKLIST_ITEM.ACTIVE.isTrue())
                .orderBy(CHECKLIST_ITEM.POSITION)
                .fetch(row -> new ChecklistItem(row.value1(), row.value2()));
    }

    private int number(String key) {
        return db.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.KEY.eq(key))
                .fetchOptional(SETTING.VALUE)
                .map(value -> Integer.parseInt(value.data()))
                .orElse(1);
    }
}
