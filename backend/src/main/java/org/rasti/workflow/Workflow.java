package org.rasti.workflow;

import static org.rasti.workflow.Guard.*;
import static org.rasti.workflow.Party.*;
import static org.rasti.workflow.StatementStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * THE table. Two of them: what may happen to a statement, and what to a verdict version. Services enforce what stands
 * here and screens offer nothing else; there is no third place.
 */
public final class Workflow {

    private static final Set<Party> CHECKER_OR_EDITOR = Set.of(CHECKER, EDITOR);
    private static final Set<Party> ASSIGNEE_OR_EDITOR = Set.of(ASSIGNEE, EDITOR);

    /** A statement's way through the desk. It begins as SUGGESTED, by the extractor or by a person. */
    public static final WorkflowTable<StatementStatus, StatementAction> STATEMENT = new WorkflowTable<>(List.of(
            row(SUGGESTED).on(StatementAction.ACCEPT, QUEUED).by(CHECKER_OR_EDITOR, SPEAKER_AND_WORDING),
            row(SUGGESTED, QUEUED).on(StatementAction.DISMISS, DISMISSED).by(CHECKER_OR_EDITOR, REASON_GIVEN),
            row(RESEARCH)
                    .on(StatementAction.DISMISS, DISMISSED)
                    .by(ASSIGNEE_OR_EDITOR, REASON_GIVEN, NO_VERSION_UNDER_WAY),
            row(SUGGESTED, QUEUED).on(StatementAction.MERGE, MERGED).by(CHECKER_OR_EDITOR, TARGET_STANDS),
            row(RESEARCH).on(StatementAction.MERGE, MERGED).by(ASSIGNEE_OR_EDITOR, TARGET_STANDS, NO_VERSION_UNDER_WAY),
            row(DISMISSED, MERGED).on(StatementAction.REOPEN, SUGGESTED).by(CHECKER_OR_EDITOR, REASON_GIVEN),
            row(QUEUED).on(StatementAction.TAKE, RESEARCH).by(Set.of(CHECKER)),
            row(QUEUED).on(StatementAction.ASSIGN, RESEARCH).by(Set.of(EDITOR), ASSIGNEE_FIT),
            row(RESEARCH).on(StatementAction.REASSIGN, RESEARCH).by(ASSIGNEE_OR_EDITOR, ASSIGNEE_FIT),
            row(RESEARCH).on(StatementAction.RELEASE, QUEUED).by(ASSIGNEE_OR_EDITOR, NO_VERSION_UNDER_WAY),
            row(PUBLISHED).on(StatementAction.REASSIGN, PUBLISHED).by(ASSIGNEE_OR_EDITOR, ASSIGNEE_FIT),
            row(SUGGESTED).on(StatementAction.EDIT, SUGGESTED).by(CHECKER_OR_EDITOR),
            row(QUEUED).on(StatementAction.EDIT, QUEUED).by(CHECKER_OR_EDITOR),
            row(RESEARCH).on(StatementAction.EDIT, RESEARCH).by(ASSIGNEE_OR_EDITOR, NOT_UNDER_REVIEW),
            row(PUBLISHED)
                    .on(StatementAction.EDIT, PUBLISHED)
                    .by(ASSIGNEE_OR_EDITOR, NOT_UNDER_REVIEW, DRAFT_UNDER_WAY),
            row(RESEARCH).on(StatementAction.PUBLISH, PUBLISHED).by(Set.of(SYSTEM)),
            row(PUBLISHED).on(StatementAction.RETRACT, RETRACTED).by(Set.of(EDITOR), PUBLIC_REASON),
            row(PUBLISHED, RETRACTED).on(StatementAction.TAKE_DOWN, TAKEN_DOWN).by(Set.of(ADMIN), PUBLIC_REASON),
            row(TAKEN_DOWN).on(StatementAction.RESTORE, PUBLISHED).by(Set.of(ADMIN), PUBLIC_REASON, WAS_PUBLISHED),
            row(TAKEN_DOWN).on(StatementAction.RESTORE, RETRACTED).by(Set.of(ADMIN), PUBLIC_REASON, WAS_RETRACTED)));

    /** A verdict version's way to the public. It begins as DRAFT, by the statement's assignee. */
    public static final WorkflowTable<VerdictStatus, VerdictAction> VERDICT = new WorkflowTable<>(List.of(
            verdict(VerdictStatus.DRAFT)
                    .on(VerdictAction.EDIT, VerdictStatus.DRAFT)
                    .by(Set.of(ASSIGNEE)),
            verdict(VerdictStatus.DRAFT)
                    .on(VerdictAction.SUBMIT, VerdictStatus.SUBMITTED)
                    .by(Set.of(ASSIGNEE), VERDICT_WHOLE, EVIDENCE_ENOUGH, CITATIONS_RIGHT),
            verdict(VerdictStatus.DRAFT)
                    .on(VerdictAction.DISCARD, VerdictStatus.DISCARDED)
                    .by(ASSIGNEE_OR_EDITOR),
            verdict(VerdictStatus.SUBMITTED)
                    .on(VerdictAction.WITHDRAW, VerdictStatus.DRAFT)
                    .by(Set.of(AUTHOR)),
            verdict(VerdictStatus.SUBMITTED)
                    .on(VerdictAction.RETURN, VerdictStatus.DRAFT)
                    .by(Set.of(EDITOR), COMMENT_GIVEN),
            verdict(VerdictStatus.SUBMITTED)
                    .on(VerdictAction.APPROVE, VerdictStatus.APPROVED)
                    .by(Set.of(INDEPENDENT_EDITOR), CHECKLIST_TICKED, QUORUM_REACHED),
            verdict(VerdictStatus.SUBMITTED)
                    .on(VerdictAction.APPROVE, VerdictStatus.SUBMITTED)
                    .by(Set.of(INDEPENDENT_EDITOR), CHECKLIST_TICKED),
            verdict(VerdictStatus.APPROVED)
                    .on(VerdictAction.REOPEN, VerdictStatus.DRAFT)
                    .by(Set.of(EDITOR)),
            verdict(VerdictStatus.APPROVED)
                    .on(VerdictAction.SCHEDULE, VerdictStatus.SCHEDULED)
                    .by(Set.of(EDITOR), TIME_AHEAD, CORRECTION_NOTE),
            verdict(VerdictStatus.SCHEDULED)
                    .on(VerdictAction.CANCEL, VerdictStatus.APPROVED)
                    .by(Set.of(EDITOR)),
            verdict(VerdictStatus.APPROVED, VerdictStatus.SCHEDULED)
                    .on(VerdictAction.PUBLISH, VerdictStatus.PUBLISHED)
                    .by(Set.of(EDITOR, SYSTEM), CORRECTION_NOTE),
            verdict(VerdictStatus.PUBLISHED)
                    .on(VerdictAction.SUPERSEDE, VerdictStatus.SUPERSEDED)
                    .by(Set.of(SYSTEM))));

    private Workflow() {}

    private static Transition.Row<StatementStatus, StatementAction> row(
            StatementStatus first, StatementStatus... more) {
        return Transition.from(EnumSet.of(first, more));
    }

    private static Transition.Row<VerdictStatus, VerdictAction> verdict(VerdictStatus first, VerdictStatus... more) {
        return Transition.from(EnumSet.of(first, more));
    }
}
