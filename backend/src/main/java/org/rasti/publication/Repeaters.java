package org.rasti.publication;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Appearance;
import org.rasti.statement.Statement;
import org.springframework.stereotype.Component;

/** Names whoever repeats what somebody else said first. */
@Component
class Repeaters {

    private final SpeakerService speakers;

    Repeaters(SpeakerService speakers) {
        this.speakers = speakers;
    }

    /** Who said it there, where it was another than the statement's speaker; absent where it was the same or nobody knows. */
    @Nullable
    Localized of(Appearance appearance, Statement statement) {
        if (appearance.speaker() == null || Objects.equals(appearance.speakerId(), statement.speakerId())) {
            return null;
        }
        var known = appearance.speakerId();
        return known == null
                ? new Localized(Map.of(statement.language().tag(), appearance.speaker()))
                : new Localized(speakers.find(known).orElseThrow().names());
    }
}
