package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** A run of tokens, the last one exclusive. */
record Span(int from, int to) {

    private static final String EDGE = ".,;:!?…\"'«»“”„‟-–·•*[]|/";

    /** The run without marks at its edges; null when no words are left. */
    static @Nullable Span trimmed(Tokens tokens, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isEdge(tokens, first)) {
            first++;
        }
        while (first < last && (isEdge(tokens, last - 1) || isLooseBracket(tokens, first, last))) {
            last--;
        }
        return tokens.words(first, Math.min(last, first + 50)) > 0 ? new Span(first, last) : null;
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }

    private static boolean isEdge(Tokens tokens, int i) {
        return tokens.isBreak(i) || tokens.isMark(i, EDGE);
    }

    private static boolean isLooseBracket(Tokens tokens, int from, int to) {
        return tokens.isMark(to - 1, "(")
                || (tokens.isMark(to - 1, ")") && tokens.find("(", Math.max(from, to - 40), to) == to);
    }
}
