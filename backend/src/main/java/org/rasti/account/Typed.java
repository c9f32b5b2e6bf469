package org.rasti.account;

import org.jspecify.annotations.Nullable;

/** Reads what people type in one line. */
public final class Typed {

    private Typed() {}

    /**
     * The line without the spaces around it.
     *
     * @throws InvalidInput of that field, if there is nothing, too much, or what cannot be stored
     */
    public static String line(String field, String typed, int longest) {
        var line = typed.strip();
        if (line.isEmpty()) {
            throw new InvalidInput(field, "missing");
        }
        if (line.codePointCount(0, line.length()) > longest) {
            throw new InvalidInput(field, "too-long");
        }
        if (line.indexOf('\0') >= 0) {
            throw new InvalidInput(field, "unreadable");
        }
        return line;
    }

    /** The same where nothing need be typed: then there is none. */
    public static @Nullable String optional(String field, @Nullable String typed, int longest) {
        return typed == null || typed.isBlank() ? null : line(field, typed, longest);
    }
}
