package org.rasti.verdict;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.account.Actor;
import org.rasti.statement.Statement;
import org.rasti.text.Language;
import org.rasti.workflow.Party;
import org.rasti.workflow.VerdictStatus;

/**
 * A version of the judgement of a statement.
 *
 * @param no 1 for the first, counted up by corrections
 * @param grade how much a correction changes; absent for the first version
 * @param round how often it was submitted; approvals are for one round
 * @param publishAt when an embargo ends, while SCHEDULED
 */
public record Verdict(
        long id,
        long version,
        long statementId,
        int no,
        VerdictStatus status,
        Language language,
        Draft text,
        long authorId,
        @Nullable CorrectionGrade grade,
        int round,
        @Nullable Instant submittedAt,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        Instant updatedAt) {

    public boolean isUnderWay() {
        return switch (status) {
            case DRAFT, SUBMITTED, APPROVED, SCHEDULED -> true;
            case DISCARDED, PUBLISHED, SUPERSEDED -> false;
        };
    }

    /** In which capacities somebody acts on this version. */
    Set<Party> parties(Actor actor, Statement statement, boolean contributor) {
        var parties = EnumSet.noneOf(Party.class);
        parties.addAll(statement.parties(actor));
        if (actor.is(authorId)) {
            parties.add(Party.AUTHOR);
        }
        if (parties.contains(Party.EDITOR) && !contributor) {
            parties.add(Party.INDEPENDENT_EDITOR);
        }
        return parties;
    }
}
