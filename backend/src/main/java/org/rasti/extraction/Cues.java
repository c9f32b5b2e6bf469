package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/** Finds the verb before a colon, typing errors forgiven: a colon after "افرود" still opens a scope. */
final class Cues {

    private static final int LONGEST = 5;
    private static final int SHORTEST_FORGIVEN = 5;

    private final Document document;
    private final Tokens tokens;

    Cues(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** The first verb of saying followed by a colon outside quotations; null when the sentence has none. */
    @Nullable
    Span beforeColon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ":") && !document.quotes().inside(i)) {
                Span cue = endingAt(from, i);
                if (cue != null) {
                    return cue;
                }
            }
        }
        return null;
    }

    private @Nullable Span endingAt(int from, int colon) {
        int end = pastTrailingWords(from, colon);
        Lexicon say = document.pack().words(Section.SAY);
        for (int start = Math.max(from, end - LONGEST); start < end; start++) {
            if (say.matches(tokens, start, end)) {
                boolean conjoined = end - start > 1 && document.match(Section.CONJUNCTION, start, start + 1) > 0;
                return new Span(conjoined ? start + 1 : start, end);
            }
        }
        return misspelt(say, from, end);
    }

    /** "گفت که:" and "تاکید کرد و:" are colons after the verb, too. */
    private int pastTrailingWords(int from, int colon) {
        int end = colon;
        while (end > from + 1
                && (document.match(Section.THAT, end - 1, end) > 0
                        || document.match(Section.ADVERB, end - 1, end) > 0
                        || tokens.isMark(end - 1, ","))) {
            end--;
        }
        return end;
    }

    private @Nullable Span misspelt(Lexicon say, int from, int end) {
        String text = "";
        for (int start = end - 1;
                start >= Math.max(from, end - 3) && tokens.at(start).isWord();
                start--) {
            text = tokens.key(start) + text;
            boolean other = document.match(Section.NOT_SAYING, start, end) > 0;
            if (!other && text.length() >= SHORTEST_FORGIVEN && text.length() <= 24 && nearly(say, text)) {
                return new Span(start, end);
            }
        }
        return null;
    }

    private static boolean nearly(Lexicon say, String text) {
        return say.phrases().stream()
                .anyMatch(phrase -> phrase.length() >= SHORTEST_FORGIVEN && Spelling.oneSlip(phrase, text));
    }
}
