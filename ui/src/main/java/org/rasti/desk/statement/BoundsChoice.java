package org.rasti.desk.statement;

import java.io.Serializable;
import java.text.BreakIterator;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/** A passage of a text whose bounds move from word to word; it always holds one word at least. */
final class BoundsChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final TreeSet<Integer> starts = new TreeSet<>();
    private final TreeSet<Integer> ends = new TreeSet<>();
    private int start;
    private int end;

    private BoundsChoice(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The passage between two offsets of a text in a language. */
    static BoundsChoice of(String text, Language language, int start, int end) {
        var choice = new BoundsChoice(text, start, end);
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(text);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
                choice.starts.add(from);
                choice.ends.add(to);
            }
            from = to;
        }
        return choice;
    }

    void startEarlier() {
        start = or(starts.lower(start), start);
    }

    /** Stops before the last word. */
    void startLater() {
        var next = starts.higher(start);
        start = next == null || next >= end ? start : next;
    }

    /** Stops after the first word. */
    void endEarlier() {
        var before = ends.lower(end);
        end = before == null || before <= start ? end : before;
    }

    void endLater() {
        end = or(ends.higher(end), end);
    }

    private static int or(@Nullable Integer found, int otherwise) {
        return found == null ? otherwise : found;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String passage() {
        return text.substring(start, end);
    }

    /** What stands before the passage in its paragraph and the one before. */
    String before() {
        int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1));
        return text.substring(Math.max(0, text.lastIndexOf('\n', Math.max(0, paragraph - 1))), start)
                .stripLeading();
    }

    /** What stands after the passage in its paragraph and the next one. */
    String after() {
        int paragraph = text.indexOf('\n', end);
        int next = paragraph < 0 ? -1 : text.indexOf('\n', paragraph + 1);
        return text.substring(end, next < 0 ? text.length() : next).stripTrailing();
    }
}
