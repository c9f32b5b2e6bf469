package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT_TOPIC;
import static org.rasti.jooq.Tables.TOPIC;
import static org.rasti.jooq.Tables.TOPIC_NAME;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rasti.account.ForStaff;
import org.rasti.ledger.HistoryLine;
import org.rasti.ledger.LedgerQueries;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The topics: those that can be chosen, and all of them for those who tend them. */
@Repository
@Transactional(readOnly = true)
public class TopicQueries {

    private static final Field<Map<String, String>> NAMES = DSL.multiset(
                    DSL.select(TOPIC_NAME.LANGUAGE, TOPIC_NAME.NAME)
                            .from(TOPIC_NAME)
                            .where(TOPIC_NAME.TOPIC_ID.eq(TOPIC.ID)))
            .as("names")
            .convertFrom(rows -> rows.stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));
    private static final Field<Integer> STATEMENTS = DSL.field(
                    DSL.selectCount().from(STATEMENT_TOPIC).where(STATEMENT_TOPIC.TOPIC_ID.eq(TOPIC.ID)))
            .as("statements");

    private final DSLContext db;
    private final TopicMergeRepository merges;
    private final LedgerQueries ledger;

    TopicQueries(DSLContext db, TopicMergeRepository merges, LedgerQueries ledger) {
        this.db = db;
        this.merges = merges;
        this.ledger = ledger;
    }

    /** Those that can be chosen. */
    @ForStaff
    public List<Topic> all() {
        return list(TOPIC.ACTIVE.isTrue());
    }

    /** Some by their ids, also those that cannot be chosen any more. */
    @ForStaff
    public List<Topic> some(Collection<Long> ids) {
        return list(TOPIC.ID.in(ids));
    }

    private List<Topic> list(Condition condition) {
        return db.select(TOPIC.ID, TOPIC.CODE, NAMES)
                .from(TOPIC)
                .where(condition)
                .orderBy(TOPIC.CODE)
                .fetch(row -> new Topic(row.value1(), row.value2(), row.value3()));
    }

    /** Every topic that was not merged, those that can be chosen first. */
    @ForStaff
    public List<TopicDetails> tended() {
        return details(TOPIC.MERGED_INTO_ID.isNull());
    }

    /** A topic, also one that cannot be chosen or was merged. */
    @ForStaff
    public Optional<TopicDetails> details(long id) {
        return details(TOPIC.ID.eq(id)).stream().findFirst();
    }

    private List<TopicDetails> details(Condition condition) {
        return db.select(TOPIC.fields())
                .select(NAMES, STATEMENTS)
                .from(TOPIC)
                .where(condition)
                .orderBy(TOPIC.ACTIVE.desc(), TOPIC.CODE)
                .fetch(row -> new TopicDetails(
                        row.get(TOPIC.ID),
                        row.get(TOPIC.CODE),
                        row.get(NAMES),
                        row.get(TOPIC.ACTIVE),
                        row.get(STATEMENTS),
                        row.get(TOPIC.MERGED_INTO_ID),
                        row.get(TOPIC.VERSION)));
    }

    /** Everything that happened to a topic, the newest first. */
    @ForStaff
    public List<HistoryLine> history(long id) {
        return ledger.of("TOPIC", id);
    }

    /** The merges that stand, the latest first. */
    @ForStaff
    public List<TopicMerge> merged() {
        return merges.standing().stream()
                .flatMap(merge -> merge(merge).stream())
                .toList();
    }

    Optional<TopicMerge> merged(long mergeId) {
        return merges.find(mergeId).flatMap(this::merge);
    }

    private Optional<TopicMerge> merge(TopicMergeRepository.Merged merge) {
        return details(merge.fromId()).flatMap(from -> details(merge.intoId())
                .map(into -> new TopicMerge(merge.id(), from, into, merge.statements(), merge.by(), merge.at())));
    }
}
