package org.rasti.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;

/**
 * Something said that can be compared with what was said before.
 *
 * @param text its words, such as a claim, a headline or a post
 * @param title another wording of it, such as the headline of its check; empty where there is none
 * @param speakers who said it, under whatever names the caller knows them by (ids, names); empty where that is unknown
 * @param said when it was said
 */
public record Claim(
        String text,
        Language language,
        String title,
        Set<String> speakers,
        @Nullable LocalDate said) {

    public Claim {
        speakers = Set.copyOf(speakers);
    }

    public static Claim of(String text, Language language) {
        return new Claim(text, language, "", Set.of(), null);
    }

    /** The same words taken for another language's. */
    public Claim in(Language other) {
        return new Claim(text, other, title, speakers, said);
    }

    public Claim withTitle(String other) {
        return new Claim(text, language, other, speakers, said);
    }

    /** Who said it: one person's names and ids in any number and script. They are compared without case and marks. */
    public Claim saidBy(Collection<String> names) {
        var keys = names.stream()
                .map(name -> ClaimText.key(name, language))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new Claim(text, language, title, keys, said);
    }

    public Claim saidOn(LocalDate day) {
        return new Claim(text, language, title, speakers, day);
    }
}
