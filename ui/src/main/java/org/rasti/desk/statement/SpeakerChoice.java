package org.rasti.desk.statement;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.rasti.speaker.Speaker;
import org.rasti.text.Language;

/**
 * A speaker to choose.
 *
 * @param id absent while the name is new
 */
record SpeakerChoice(
        @Nullable Long id, String name, @Nullable String role) implements Serializable {

    static SpeakerChoice of(Speaker speaker, Language language) {
        return new SpeakerChoice(speaker.id(), speaker.name(language.tag()), speaker.role());
    }

    static SpeakerChoice fresh(String name) {
        return new SpeakerChoice(null, name.strip(), null);
    }
}
