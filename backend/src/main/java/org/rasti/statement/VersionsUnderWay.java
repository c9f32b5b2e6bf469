package org.rasti.statement;

import java.util.Optional;
import org.rasti.workflow.VerdictStatus;

/** What a statement needs to know of its verdicts, told by the feature to the right of it. */
public interface VersionsUnderWay {

    /** The state of the version being worked on: DRAFT, SUBMITTED, APPROVED or SCHEDULED; empty where there is none. */
    Optional<VerdictStatus> of(long statementId);
}
