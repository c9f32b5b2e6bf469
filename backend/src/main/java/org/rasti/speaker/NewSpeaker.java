package org.rasti.speaker;

import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.text.Language;

/** A speaker about to be recorded, by the name used in one language. */
public record NewSpeaker(
        String name,
        Language language,
        boolean person,
        @Nullable String role,
        @Nullable String body) {

    private static final int LONGEST = 200;

    public NewSpeaker {
        name = name.strip();
        if (name.isEmpty()) {
            throw new InvalidInput("speaker", "missing");
        }
        if (name.length() > LONGEST) {
            throw new InvalidInput("speaker", "too-long");
        }
        role = tidy(role);
        body = tidy(body);
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
