package org.rasti.speaker;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditorsAndAdmins;
import org.rasti.account.InvalidInput;
import org.rasti.jooq.tables.records.SpeakerMergeRecord;
import org.rasti.jooq.tables.records.SpeakerRecord;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two records of one speaker, and tells them apart again. What statements noted of the speaker's role, and what is
 * public, stays as it is.
 */
@Service
@Transactional
public class SpeakerMergeService {

    private final SpeakerMergeRepository merges;
    private final SpeakerDetailQueries details;
    private final CurrentActor current;
    private final Ledger ledger;

    SpeakerMergeService(
            SpeakerMergeRepository merges, SpeakerDetailQueries details, CurrentActor current, Ledger ledger) {
        this.merges = merges;
        this.details = details;
        this.current = current;
        this.ledger = ledger;
    }

    /** What would move if one speaker were merged into another. */
    @ForEditorsAndAdmins
    @Transactional(readOnly = true)
    public MergePreview preview(long fromId, long intoId) {
        return merges.preview(fromId, intoId);
    }

    /**
     * Merges a duplicate into the speaker that is kept: statements and appearances move, names become aliases.
     *
     * @param fromVersion the duplicate as it was seen
     * @param intoVersion the kept one as it was seen
     * @return what was merged; refused as stale where somebody changed or merged one of them since
     * @throws InvalidInput if both are the same
     */
    @ForEditorsAndAdmins
    public Outcome<SpeakerMerge> merge(long fromId, long fromVersion, long intoId, long intoVersion) {
        if (fromId == intoId) {
            throw new InvalidInput("target", "merge-itself");
        }
        merges.holdStatementsOf(fromId);
        var held = merges.hold(fromId, intoId);
        if (!isAsSeen(held.from(), fromVersion) || !isAsSeen(held.into(), intoVersion)) {
            return Outcome.refused(Reason.STALE);
        }
        return Outcome.done(merge(held.from(), held.into()));
    }

    private static boolean isAsSeen(SpeakerRecord speaker, long version) {
        return speaker.getVersion() == version && speaker.getMergedIntoId() == null;
    }

    private SpeakerMerge merge(SpeakerRecord from, SpeakerRecord into) {
        var name = name(from.getId());
        var kept = name(into.getId());
        var merge = merges.merge(from, into, name, current.get().personId());
        note("MERGE", merge, name, kept, Arrays.asList(merge.getStatementIds()));
        return merges.find(merge.getId()).orElseThrow();
    }

    private String name(long id) {
        return details.find(id).orElseThrow().name("");
    }

    /**
     * Takes a merge back: the duplicate has again what went over with it. What was decided since stays: statements that
     * were given to another speaker, names that were corrected or taken away.
     *
     * @return refused as stale where it was taken back before; where the kept one was itself merged since, which must be
     *     taken back first; or where one of both would be left without a name, or the Wikidata id is another's by now
     */
    @ForEditorsAndAdmins
    public Outcome<SpeakerMerge> undo(long mergeId) {
        var standing = merges.holdStanding(mergeId);
        if (standing.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        var merge = standing.get();
        merges.holdStatements(merge.getStatementIds());
        var held = merges.hold(merge.getFromId(), merge.getIntoId());
        var unclear = unclear(merge, held.into());
        if (unclear.isPresent()) {
            return Outcome.refused(unclear.get());
        }
        var returned = merges.undo(merge, held, current.get().personId());
        note("UNMERGE", merge, merge.getName(), name(merge.getIntoId()), returned);
        return Outcome.done(merges.find(mergeId).orElseThrow());
    }

    private Optional<Reason> unclear(SpeakerMergeRecord merge, SpeakerRecord into) {
        if (into.getMergedIntoId() != null) {
            return Optional.of(Reason.MERGED_ON);
        }
        var isOthers = merges.holderOfId(merge)
                .filter(holder -> !(merge.getWikidataTaken() && holder.equals(merge.getIntoId())))
                .isPresent();
        return isOthers || !merges.leavesBothNamed(merge) ? Optional.of(Reason.CHANGED_SINCE) : Optional.empty();
    }

    /** In the history of both speakers, and of each statement that changed hands. */
    private void note(String action, SpeakerMergeRecord merge, String name, String kept, Collection<Long> statements) {
        var said = Map.of("duplicate", name, "kept", kept, "statements", statements.size());
        ledger.write(entry(merge.getIntoId(), action).after(said));
        ledger.write(entry(merge.getFromId(), action).after(said));
        statements.forEach(statement -> ledger.write(
                entry(merge.getIntoId(), action).on(statement).after(Map.of("duplicate", name, "kept", kept))));
    }

    private Entry entry(long id, String action) {
        var actor = current.get();
        return Entry.of("SPEAKER", id, action).by(actor.id(), actor.name());
    }
}
