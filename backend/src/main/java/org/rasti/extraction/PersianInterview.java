package org.rasti.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An interview printed as a dialogue: lines that begin with a label and a colon, the same labels again and again. Whose
 * lines are mostly questions asks; the others answer.
 */
final class PersianInterview {

    private static final int LONGEST_LABEL = 6;
    private static final int FEWEST_LINES = 2;

    private static final class Label {
        private int lines;
        private int questions;
    }

    private final Document document;
    private final Tokens tokens;
    private final List<Span> paragraphs;
    private final Map<String, Label> labels = new HashMap<>();
    private final Map<Integer, Integer> lineBefore = new HashMap<>();
    private int lastLine = -1;

    PersianInterview(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.paragraphs = new ArrayList<>(document.paragraphs());
        for (Span paragraph : paragraphs) {
            int colon = colon(paragraph);
            if (colon > 0) {
                Label label = labels.computeIfAbsent(key(paragraph.from(), colon), key -> new Label());
                label.lines++;
                label.questions += tokens.isMark(paragraph.to() - 1, "?") ? 1 : 0;
            }
        }
        int line = -1;
        for (Span paragraph : paragraphs) {
            lineBefore.put(paragraph.from(), line);
            line = label(paragraph) == null ? line : paragraph.from();
        }
        lastLine = line;
    }

    /** Whether this paragraph is a question of whoever leads the interview. */
    boolean asks(Span paragraph) {
        Label label = label(paragraph);
        return label != null && asks(label);
    }

    /** Whether a label stands here that answers questions. */
    boolean answers(int from, int colon) {
        Label label = labels.get(key(from, colon));
        return label != null && label.lines >= FEWEST_LINES && !asks(label) && someoneAsks();
    }

    /** Whether a paragraph without a label stands amid the lines of the interview. */
    boolean isAmid(Span paragraph) {
        return label(paragraph) == null
                && lineBefore.getOrDefault(paragraph.from(), -1) >= 0
                && paragraph.from() < lastLine
                && someoneAsks();
    }

    private boolean someoneAsks() {
        return labels.values().stream().anyMatch(label -> label.lines >= FEWEST_LINES && asks(label));
    }

    private static boolean asks(Label label) {
        return 2 * label.questions > label.lines;
    }

    private @Nullable Label label(Span paragraph) {
        int colon = colon(paragraph);
        Label label = colon < 0 ? null : labels.get(key(paragraph.from(), colon));
        return label != null && label.lines >= FEWEST_LINES ? label : null;
    }

    /** The colon behind a few words that a line begins with, or -1. */
    private int colon(Span paragraph) {
        int limit = Math.min(paragraph.to(), paragraph.from() + LONGEST_LABEL);
        for (int i = paragraph.from(); i < limit; i++) {
            if (tokens.isMark(i, ":")) {
                return i > paragraph.from() && document.findUnquoted(Section.SAY, paragraph.from(), i) < 0 ? i : -1;
            }
            if (!tokens.at(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private String key(int from, int colon) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < colon; i++) {
            key.append(tokens.key(i));
        }
        return key.toString();
    }
}
