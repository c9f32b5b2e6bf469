package org.rasti.contact;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.CLAIMANT_CONTACT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class ContactRepository {

    private final DSLContext db;

    ContactRepository(DSLContext db) {
        this.db = db;
    }

    /** The latest question first. */
    List<Contact> ofStatement(long statementId) {
        return list(CLAIMANT_CONTACT.STATEMENT_ID.eq(statementId));
    }

    Optional<Contact> find(long id) {
        return list(CLAIMANT_CONTACT.ID.eq(id)).stream().findFirst();
    }

    private List<Contact> list(Condition condition) {
        return db.select(CLAIMANT_CONTACT.fields())
                .select(ACCOUNT.DISPLAY_NAME)
                .from(CLAIMANT_CONTACT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIMANT_CONTACT.ASKED_BY))
                .where(condition)
                .orderBy(CLAIMANT_CONTACT.ASKED_ON.desc(), CLAIMANT_CONTACT.ID.desc())
                .fetch(ContactRepository::contact);
    }

    private static Contact contact(Record row) {
        return new Contact(
                row.get(CLAIMANT_CONTACT.ID),
                row.get(CLAIMANT_CONTACT.VERSION),
                row.get(CLAIMANT_CONTACT.STATEMENT_ID),
                row.get(ACCOUNT.DISPLAY_NAME),
                new ContactData(
                        row.get(CLAIMANT_CONTACT.ASKED_BY),
                        row.get(CLAIMANT_CONTACT.ASKED_ON),
                        Channel.valueOf(row.get(CLAIMANT_CONTACT.CHANNEL)),
                        row.get(CLAIMANT_CONTACT.QUESTION),
                        row.get(CLAIMANT_CONTACT.ANSWER),
                        row.get(CLAIMANT_CONTACT.ANSWERED_ON),
                        row.get(CLAIMANT_CONTACT.NO_ANSWER_BY)));
    }

    long insert(long statementId, ContactData data) {
        return db.insertInto(CLAIMANT_CONTACT)
                .set(CLAIMANT_CONTACT.STATEMENT_ID, statementId)
                .set(columns(data))
                .returningResult(CLAIMANT_CONTACT.ID)
                .fetchSingle()
                .value1();
    }

    /** Returns false where somebody changed it meanwhile. */
    boolean update(long id, long version, ContactData data) {
        return db.update(CLAIMANT_CONTACT)
                        .set(columns(data))
                        .set(CLAIMANT_CONTACT.VERSION, CLAIMANT_CONTACT.VERSION.plus(1))
                        .where(CLAIMANT_CONTACT.ID.eq(id), CLAIMANT_CONTACT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, Object> columns(ContactData data) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(CLAIMANT_CONTACT.ASKED_BY, data.askedBy());
        columns.put(CLAIMANT_CONTACT.ASKED_ON, data.askedOn());
        columns.put(CLAIMANT_CONTACT.CHANNEL, data.channel().name());
        columns.put(CLAIMANT_CONTACT.QUESTION, data.question());
        columns.put(CLAIMANT_CONTACT.ANSWER, data.answer());
        columns.put(CLAIMANT_CONTACT.ANSWERED_ON, data.answeredOn());
        columns.put(CLAIMANT_CONTACT.NO_ANSWER_BY, data.noAnswerBy());
        return columns;
    }
}
