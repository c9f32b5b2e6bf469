package org.rasti.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as a list shows it.
 *
 * @param name in the language asked for, else in any
 * @param others every other name
 * @param role the latest role known
 * @param statements how many the speaker made
 */
public record SpeakerLine(
        long id,
        String name,
        List<SpeakerName> others,
        boolean person,
        @Nullable String role,
        @Nullable String body,
        int statements) {}
