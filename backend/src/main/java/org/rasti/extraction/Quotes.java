package org.rasti.extraction;

import java.util.Arrays;

/**
 * Which tokens stand between quotation marks. Only the outermost quotation counts; one left open ends with its
 * paragraph, so a lost mark cannot swallow the article.
 */
final class Quotes {

    private static final String OPENING = "«“„\"”‟";

    private final int[] opening;
    private final int[] closing;

    Quotes(Tokens tokens) {
        this.opening = new int[tokens.size()];
        this.closing = new int[tokens.size()];
        Arrays.fill(opening, -1);
        Arrays.fill(closing, -1);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i, OPENING)) {
                int end = end(tokens, i);
                closing[i] = end;
                Arrays.fill(opening, i, Math.min(end + 1, tokens.size()), i);
                i = end;
            }
        }
    }

    /** Whether a quotation opens at this token. */
    boolean opensAt(int i) {
        return i >= 0 && i < closing.length && closing[i] >= 0;
    }

    /** The token that closes the quotation opened here: its mark, or the end of the paragraph. */
    int closeOf(int opening) {
        return closing[opening];
    }

    /** The opening mark of the quotation this token is in, or -1. Marks are inside their own quotation. */
    int openingOf(int i) {
        return i >= 0 && i < opening.length ? opening[i] : -1;
    }

    boolean inside(int i) {
        return openingOf(i) >= 0;
    }

    private static int end(Tokens tokens, int open) {
        String mark = tokens.key(open);
        String closers = closersOf(mark);
        int depth = 1;
        int i = open + 1;
        for (; i < tokens.size() && !tokens.isBreak(i); i++) {
            if (tokens.isMark(i, closers) || closesCarelessly(tokens, i, mark)) {
                depth--;
            } else if (tokens.isMark(i, mark)) {
                depth++;
            }
            if (depth == 0) {
                return i;
            }
        }
        return lastCloser(tokens, open, i, closers);
    }

    /** A straight mark right behind a comma or stop closes a curly quotation, and the other way round. */
    private static boolean closesCarelessly(Tokens tokens, int i, String mark) {
        String other =
                switch (mark) {
                    case "“" -> "\"";
                    case "\"" -> "”";
                    default -> "";
                };
        return !other.isEmpty()
                && tokens.isMark(i, other)
                && tokens.isMark(i - 1, ",.?!…")
                && tokens.touchesNext(i - 1)
                && !tokens.touchesNext(i);
    }

    /** Opened more often than closed: the writer forgot one, so the last mark that closes is the end. */
    private static int lastCloser(Tokens tokens, int open, int limit, String closers) {
        for (int i = limit - 1; i > open; i--) {
            if (tokens.isMark(i, closers)) {
                return i;
            }
        }
        return limit;
    }

    private static String closersOf(String mark) {
        return switch (mark) {
            case "«" -> "»";
            case "“", "‟" -> "”";
            case "„" -> "“”";
            case "”" -> "”“";
            default -> "\"";
        };
    }
}
