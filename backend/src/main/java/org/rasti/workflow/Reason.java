package org.rasti.workflow;

/** Why something was refused. The words for each stand in the message bundles. */
public enum Reason {
    NOT_FROM_THIS_STATE,
    NOT_YOURS_TO_DO,
    OWN_WORK,
    /** One editor's approval counts once, however many are asked for. */
    ALREADY_APPROVED,
    SPEAKER_AND_WORDING_MISSING,
    REASON_MISSING,
    TARGET_UNFIT,
    ASSIGNEE_UNFIT,
    VERSION_UNDER_WAY,
    PUBLIC_REASON_MISSING,
    VERDICT_INCOMPLETE,
    EVIDENCE_TOO_LITTLE,
    CITATION_UNKNOWN,
    COMMENT_MISSING,
    CHECKLIST_OPEN,
    TIME_PAST,
    PUBLIC_NOTE_MISSING,
    /** Somebody changed it since it was opened. */
    STALE,
    /** A version is being reviewed or was approved; what it shows must not move under the editor's eyes. */
    UNDER_REVIEW,
    /** What is public changes by a new version only: start one first. */
    NO_DRAFT,
    /** What it was merged into was itself merged since: the later merge goes first. */
    MERGED_ON,
    /** What came with a merge was changed since, so that it is not clear what to give back. */
    CHANGED_SINCE
}
