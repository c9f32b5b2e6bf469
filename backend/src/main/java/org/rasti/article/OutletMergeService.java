package org.rasti.article;

import java.util.Map;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditorsAndAdmins;
import org.rasti.account.InvalidInput;
import org.rasti.jooq.tables.records.OutletRecord;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges two records of one outlet, and tells them apart again. */
@Service
@Transactional
public class OutletMergeService {

    private final OutletMergeRepository merges;
    private final CurrentActor current;
    private final Ledger ledger;

    OutletMergeService(OutletMergeRepository merges, CurrentActor current, Ledger ledger) {
        this.merges = merges;
        this.current = current;
        this.ledger = ledger;
    }

    /** What would move if an outlet were merged into another. */
    @ForEditorsAndAdmins
    @Transactional(readOnly = true)
    public OutletMergePreview preview(long fromId) {
        return merges.preview(fromId);
    }

    /**
     * Merges a duplicate into the outlet that is kept: articles, hosts and feeds move. Whether full texts may be shown stays
     * as the kept one has it.
     *
     * @param fromVersion the duplicate as it was seen
     * @param intoVersion the kept one as it was seen
     * @return what was merged; refused as stale where somebody changed or merged one of them since
     * @throws InvalidInput if both are the same
     */
    @ForEditorsAndAdmins
    public Outcome<OutletMerge> merge(long fromId, long fromVersion, long intoId, long intoVersion) {
        if (fromId == intoId) {
            throw new InvalidInput("target", "merge-itself");
        }
        var held = merges.hold(fromId, intoId);
        if (!isAsSeen(held.from(), fromVersion) || !isAsSeen(held.into(), intoVersion)) {
            return Outcome.refused(Reason.STALE);
        }
        var merge = merges.merge(held, current.get().personId());
        note("MERGE", held);
        return Outcome.done(merges.find(merge.getId()).orElseThrow());
    }

    private static boolean isAsSeen(OutletRecord outlet, long version) {
        return outlet.getVersion() == version && outlet.getMergedIntoId() == null;
    }

    /**
     * Takes a merge back: the duplicate has again what went over with it and was not given to another since.
     *
     * @return refused as stale where it was taken back before, and where the kept one was itself merged since
     */
    @ForEditorsAndAdmins
    public Outcome<OutletMerge> undo(long mergeId) {
        var standing = merges.holdStanding(mergeId);
        if (standing.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        var merge = standing.get();
        var held = merges.hold(merge.getFromId(), merge.getIntoId());
        if (held.into().getMergedIntoId() != null) {
            return Outcome.refused(Reason.MERGED_ON);
        }
        merges.undo(merge, held, current.get().personId());
        note("UNMERGE", held);
        return Outcome.done(merges.find(mergeId).orElseThrow());
    }

    /** In the history of both. */
    private void note(String action, OutletMergeRepository.Pair held) {
        var actor = current.get();
        var said =
                Map.of("duplicate", held.from().getName(), "kept", held.into().getName());
        for (var id : new long[] {held.into().getId(), held.from().getId()}) {
            ledger.write(
                    Entry.of("OUTLET", id, action).by(actor.id(), actor.name()).after(said));
        }
    }
}
