package org.rasti.statement;

import static org.rasti.jooq.Tables.TOPIC;
import static org.rasti.jooq.Tables.TOPIC_NAME;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Changes topics. */
@Repository
class TopicRepository {

    private final DSLContext db;

    TopicRepository(DSLContext db) {
        this.db = db;
    }

    /** The new one's id; none where the code is taken. */
    Optional<Long> insert(TopicData data) {
        var id = db.insertInto(TOPIC)
                .set(TOPIC.CODE, data.code())
                .set(TOPIC.ACTIVE, data.active())
                .onConflictDoNothing()
                .returningResult(TOPIC.ID)
                .fetchOptional(TOPIC.ID);
        id.ifPresent(made -> setNames(made, data.names()));
        return id;
    }

    /**
     * Holds a topic up to the end of the transaction and counts its version up.
     *
     * @return whether it is still as it was seen, and was not merged
     */
    boolean hold(long id, long version) {
        return db.update(TOPIC)
                        .set(TOPIC.VERSION, TOPIC.VERSION.plus(1))
                        .where(TOPIC.ID.eq(id), TOPIC.VERSION.eq(version), TOPIC.MERGED_INTO_ID.isNull())
                        .execute()
                == 1;
    }

    boolean isCodeFree(long id, String code) {
        return !db.fetchExists(TOPIC, TOPIC.CODE.eq(code), TOPIC.ID.ne(id));
    }

    void update(long id, TopicData data) {
        db.update(TOPIC)
                .set(TOPIC.CODE, data.code())
                .set(TOPIC.ACTIVE, data.active())
                .where(TOPIC.ID.eq(id))
                .execute();
        db.deleteFrom(TOPIC_NAME)
                .where(
                        TOPIC_NAME.TOPIC_ID.eq(id),
                        TOPIC_NAME.LANGUAGE.notIn(data.names().keySet()))
                .execute();
        setNames(id, data.names());
    }

    private void setNames(long id, Map<String, String> names) {
        names.forEach((language, name) -> db.insertInto(TOPIC_NAME)
                .set(TOPIC_NAME.TOPIC_ID, id)
                .set(TOPIC_NAME.LANGUAGE, language)
                .set(TOPIC_NAME.NAME, name)
                .onConflict(TOPIC_NAME.TOPIC_ID, TOPIC_NAME.LANGUAGE)
                .doUpdate()
                .set(TOPIC_NAME.NAME, name)
                .execute());
    }
}
