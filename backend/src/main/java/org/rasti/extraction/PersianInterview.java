package org.rasti.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An interview printed as a dialogue. Lines that begin with a label and a colon, the same labels again and again: whose
 * lines are mostly questions asks, the others answer. Without labels, short lines that ask and the lines below them.
 */
final class PersianInterview {

    private static final int LONGEST_LABEL = 6;
    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_QUESTIONS = 3;
    private static final int LONGEST_QUESTION = 40;
    private static final int LONGEST_OBJECTION = 10;

    private static final class Label {
        private int lines;
        private int questions;
    }

    private final Document document;
    private final Tokens tokens;
    private final List<Span> paragraphs;
    private final Map<String, Label> labels = new HashMap<>();
    private final Map<Integer, Integer> lineBefore = new HashMap<>();
    private final Set<Integer> questions = new HashSet<>();
    private final boolean someoneAsks;
    private int firstQuestion = Integer.MAX_VALUE;
    private int lastQuestion = -1;
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
        someoneAsks = labels.values().stream().anyMatch(label -> label.lines >= FEWEST_LINES && asks(label));
        int line = -1;
        for (Span paragraph : paragraphs) {
            lineBefore.put(paragraph.from(), line);
            line = label(paragraph) == null ? line : paragraph.from();
        }
        lastLine = line;
        paragraphs.stream().filter(this::isPlainQuestion).forEach(question -> questions.add(question.from()));
        if (questions.size() < FEWEST_QUESTIONS) {
            questions.clear();
        } else {
            firstQuestion = Collections.min(questions);
            lastQuestion = Collections.max(questions);
            paragraphs.stream().filter(this::isObjection).forEach(question -> questions.add(question.from()));
        }
    }

    /** "But there is none to be had.": amid questions a short line that begins with a conjunction asks, too. */
    private boolean isObjection(Span paragraph) {
        return document.match(Section.CONJUNCTION, paragraph.from(), paragraph.to()) > 0
                && tokens.words(paragraph.from(), paragraph.to()) <= LONGEST_OBJECTION
                && document.sentences().outer(paragraph.from(), paragraph.to()).size() == 1;
    }

    private boolean isPlainQuestion(Span paragraph) {
        return tokens.isMark(paragraph.to() - 1, "?")
                && label(paragraph) == null
                && tokens.words(paragraph.from(), paragraph.to()) <= LONGEST_QUESTION
                && !document.quotes().inside(paragraph.to() - 1)
                && tokens.find(":", paragraph.from(), paragraph.to()) == paragraph.to();
    }

    /** Whether a line stands here right below a question without a label, in an article made of such. */
    boolean answersPlainly(int paragraph) {
        int last = paragraph - 1;
        while (last > 0 && tokens.isBreak(last)) {
            last--;
        }
        return !questions.isEmpty() && last < paragraph - 1 && endsQuestion(last);
    }

    /** Where the first question without a label begins. */
    int firstQuestion() {
        return firstQuestion;
    }

    private boolean endsQuestion(int mark) {
        int from = mark;
        while (from > 0 && !tokens.isBreak(from - 1)) {
            from--;
        }
        return questions.contains(from);
    }

    /** Whether this paragraph is a question of whoever leads the interview. */
    boolean asks(Span paragraph) {
        Label label = label(paragraph);
        return questions.contains(paragraph.from()) || (label != null && asks(label));
    }

    /** Whether a label stands here that answers questions. */
    boolean answers(int from, int colon) {
        Label label = labels.get(key(from, colon));
        return label != null && label.lines >= FEWEST_LINES && !asks(label) && someoneAsks;
    }

    /** Whether a paragraph without a label stands amid the lines of the interview. */
    boolean isAmid(Span paragraph) {
        boolean amidLabels = lineBefore.getOrDefault(paragraph.from(), -1) >= 0 && paragraph.from() < lastLine;
        boolean amidQuestions = paragraph.from() > firstQuestion && paragraph.from() < lastQuestion;
        return label(paragraph) == null && ((amidLabels && someoneAsks) || amidQuestions);
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
