package org.rasti.speaker;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the desk knows of a speaker.
 *
 * @param names in the order in which they were noted
 * @param affiliations the latest first
 * @param mergedIntoId the one that was kept, where this one was a duplicate
 */
public record SpeakerDetails(
        long id,
        boolean person,
        @Nullable String wikidataId,
        boolean demo,
        List<SpeakerName> names,
        List<Affiliation> affiliations,
        @Nullable Long mergedIntoId,
        long version) {

    /** The main name in a language, else in any, else whatever name there is. */
    public String name(String language) {
        return names.stream()
                .min(Comparator.comparing((SpeakerName name) -> !name.main())
                        .thenComparing(name -> !name.language().equals(language))
                        .thenComparing(SpeakerName::language)
                        .thenComparing(SpeakerName::id))
                .map(SpeakerName::name)
                .orElse("?");
    }
}
