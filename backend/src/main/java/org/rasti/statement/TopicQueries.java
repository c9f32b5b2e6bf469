package org.rasti.statement;

import static org.rasti.jooq.Tables.TOPIC;
import static org.rasti.jooq.Tables.TOPIC_NAME;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rasti.account.ForStaff;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The topics that can be chosen. */
@Repository
@Transactional(readOnly = true)
public class TopicQueries {

    private static final Field<Map<String, String>> NAMES = DSL.multiset(
                    DSL.select(TOPIC_NAME.LANGUAGE, TOPIC_NAME.NAME)
                            .from(TOPIC_NAME)
                            .where(TOPIC_NAME.TOPIC_ID.eq(TOPIC.ID)))
            .as("names")
            .convertFrom(rows -> rows.stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));

    private final DSLContext db;

    TopicQueries(DSLContext db) {
        this.db = db;
    }

    @ForStaff
    public List<Topic> all() {
        return db.select(TOPIC.ID, TOPIC.CODE, NAMES)
                .from(TOPIC)
                .where(TOPIC.ACTIVE.isTrue())
                .orderBy(TOPIC.CODE)
                .fetch(row -> new Topic(row.value1(), row.value2(), row.value3()));
    }
}
