package org.rasti.workflow;

/** What must hold besides state and person. */
public enum Guard {
    SPEAKER_AND_WORDING(Reason.SPEAKER_AND_WORDING_MISSING),
    REASON_GIVEN(Reason.REASON_MISSING),
    TARGET_STANDS(Reason.TARGET_UNFIT),
    ASSIGNEE_FIT(Reason.ASSIGNEE_UNFIT),
    NO_VERSION_UNDER_WAY(Reason.VERSION_UNDER_WAY),
    NOT_UNDER_REVIEW(Reason.UNDER_REVIEW),
    DRAFT_UNDER_WAY(Reason.NO_DRAFT),
    PUBLIC_REASON(Reason.PUBLIC_REASON_MISSING),
    VERDICT_WHOLE(Reason.VERDICT_INCOMPLETE),
    EVIDENCE_ENOUGH(Reason.EVIDENCE_TOO_LITTLE),
    CITATIONS_RIGHT(Reason.CITATION_UNKNOWN),
    COMMENT_GIVEN(Reason.COMMENT_MISSING),
    CHECKLIST_TICKED(Reason.CHECKLIST_OPEN),
    TIME_AHEAD(Reason.TIME_PAST),
    CORRECTION_NOTE(Reason.PUBLIC_NOTE_MISSING),
    /** With this approval there are as many as the desk asks for. */
    QUORUM_REACHED(Reason.NOT_FROM_THIS_STATE),
    /** It was standing, or retracted, when it was taken down: where restoring leads. */
    WAS_PUBLISHED(Reason.NOT_FROM_THIS_STATE),
    WAS_RETRACTED(Reason.NOT_FROM_THIS_STATE);

    private final Reason refusal;

    Guard(Reason refusal) {
        this.refusal = refusal;
    }

    /** Why an action is refused where the guard does not hold. */
    public Reason refusal() {
        return refusal;
    }
}
