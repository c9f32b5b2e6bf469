package org.rasti.speaker;

import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * Which speakers a list shows; what is empty or absent does not narrow it.
 *
 * @param words a part of any name, in any script
 * @param person whether persons or bodies are meant
 * @param language in which they are called, and by whose names they are sorted
 */
public record SpeakerFilter(String words, @Nullable Boolean person, Language language) {

    public SpeakerFilter {
        words = words.strip();
    }
}
