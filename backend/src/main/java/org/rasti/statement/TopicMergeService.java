package org.rasti.statement;

import java.util.Arrays;
import java.util.Map;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditorsAndAdmins;
import org.rasti.account.InvalidInput;
import org.rasti.jooq.tables.records.TopicMergeRecord;
import org.rasti.jooq.tables.records.TopicRecord;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges two topics that mean the same, and tells them apart again. */
@Service
@Transactional
public class TopicMergeService {

    private final TopicMergeRepository merges;
    private final TopicQueries topics;
    private final CurrentActor current;
    private final Ledger ledger;

    TopicMergeService(TopicMergeRepository merges, TopicQueries topics, CurrentActor current, Ledger ledger) {
        this.merges = merges;
        this.topics = topics;
        this.current = current;
        this.ledger = ledger;
    }

    /**
     * Merges a topic into the one that is kept: its statements get that one, and it is not offered any more.
     *
     * @param fromVersion the merged one as it was seen
     * @param intoVersion the kept one as it was seen
     * @return what was merged; refused as stale where somebody changed or merged one of them since
     * @throws InvalidInput if both are the same
     */
    @ForEditorsAndAdmins
    public Outcome<TopicMerge> merge(long fromId, long fromVersion, long intoId, long intoVersion) {
        if (fromId == intoId) {
            throw new InvalidInput("target", "merge-itself");
        }
        merges.holdStatementsOf(fromId);
        var held = merges.hold(fromId, intoId);
        if (!isAsSeen(held.from(), fromVersion) || !isAsSeen(held.into(), intoVersion)) {
            return Outcome.refused(Reason.STALE);
        }
        var merge = merges.merge(held, current.get().personId());
        return Outcome.done(note("MERGE", merge, merge.getStatementIds()));
    }

    private static boolean isAsSeen(TopicRecord topic, long version) {
        return topic.getVersion() == version && topic.getMergedIntoId() == null;
    }

    /**
     * Takes a merge back: statements have again what they had, unless the kept one was taken from them since.
     *
     * @return refused as stale where it was taken back before, and where the kept one was itself merged since
     */
    @ForEditorsAndAdmins
    public Outcome<TopicMerge> undo(long mergeId) {
        var standing = merges.holdStanding(mergeId);
        if (standing.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        var merge = standing.get();
        merges.holdStatementsOf(merge.getIntoId());
        var held = merges.hold(merge.getFromId(), merge.getIntoId());
        if (held.into().getMergedIntoId() != null) {
            return Outcome.refused(Reason.MERGED_ON);
        }
        var returned = merges.undo(merge, held, current.get().personId());
        return Outcome.done(note("UNMERGE", merge, returned));
    }

    /** In the history of both topics, and of each statement that changed. */
    private TopicMerge note(String action, TopicMergeRecord record, Long... statements) {
        var merge = topics.merged(record.getId()).orElseThrow();
        var said = Map.of(
                "duplicate", merge.from().name("en"), "kept", merge.into().name("en"));
        ledger.write(entry(merge.into().id(), action).after(said));
        ledger.write(entry(merge.from().id(), action).after(said));
        Arrays.stream(statements)
                .forEach(statement -> ledger.write(
                        entry(merge.into().id(), action).on(statement).after(said)));
        return merge;
    }

    private Entry entry(long id, String action) {
        var actor = current.get();
        return Entry.of("TOPIC", id, action).by(actor.id(), actor.name());
    }
}
