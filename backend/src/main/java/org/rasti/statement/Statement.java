package org.rasti.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.account.Actor;
import org.rasti.extraction.Kind;
import org.rasti.text.Language;
import org.rasti.workflow.Party;
import org.rasti.workflow.StatementStatus;

/**
 * The tracked record.
 *
 * @param code its public name, such as S-1042
 * @param speakerRole the speaker's role as of the statement
 * @param proposedSpeaker whom the extractor takes for the speaker, while nobody has confirmed it
 * @param mergedIntoId the statement that it turned out to be, when MERGED
 */
public record Statement(
        long id,
        long version,
        String code,
        String slug,
        StatementStatus status,
        String wording,
        Language language,
        Kind kind,
        @Nullable Long speakerId,
        @Nullable String speakerRole,
        @Nullable String speakerBody,
        @Nullable String proposedSpeaker,
        boolean proposedPerson,
        double checkWorthiness,
        @Nullable LocalDate dueOn,
        @Nullable Long assigneeId,
        @Nullable Dismissal dismissal,
        @Nullable String dismissalNote,
        @Nullable Long mergedIntoId,
        boolean demo,
        Instant updatedAt,
        Set<Long> topics) {

    /** In which capacities somebody acts on this statement. */
    public Set<Party> parties(Actor actor) {
        var parties = EnumSet.noneOf(Party.class);
        parties.addAll(actor.parties());
        if (actor.is(assigneeId)) {
            parties.add(Party.ASSIGNEE);
        }
        return parties;
    }
}
