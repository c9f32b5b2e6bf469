package org.rasti.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, as a reader would tell it: whole words, not letters. Lines that stayed are found first,
 * words only between them; both by E. W. Myers, <cite>An O(ND) Difference Algorithm and Its Variations</cite>
 * (Algorithmica 1, 1986).
 */
public final class TextChanges {

    /** Above so many lines or words nobody reads differences any more, and finding them takes long: all is replaced. */
    private static final int MOST_UNITS = 3000;

    /** A word with its joiners and marks, a run of blanks, or one other character. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    /** What became of a run of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text of which all stayed, went or came. */
    public record Run(Kind kind, String text) {}

    private TextChanges() {}

    /**
     * How one text becomes another.
     *
     * @return runs in the order of the texts: without the added ones they are the text before, without the removed ones the
     *     text after; no two in a row are of one kind, none is empty
     */
    public static List<Run> between(String before, String after) {
        var runs = new Runs();
        walk(split(before, LINE), split(after, LINE), runs, TextChanges::words);
        return runs.read();
    }

    private static void words(String before, String after, Runs runs) {
        walk(split(before, WORD), split(after, WORD), runs, TextChanges::replaced);
    }

    private static void replaced(String before, String after, Runs runs) {
        runs.add(Kind.REMOVED, before);
        runs.add(Kind.ADDED, after);
    }

    private interface Change {
        void tell(String before, String after, Runs runs);
    }

    /** What the algorithm tells piecemeal, a unit that came and a unit that went, is put together to one change. */
    private static void walk(List<String> before, List<String> after, Runs runs, Change change) {
        if (before.size() > MOST_UNITS || after.size() > MOST_UNITS) {
            replaced(String.join("", before), String.join("", after), runs);
            return;
        }
        var held = new Held();
        int at = 0;
        for (var delta : deltas(before, after)) {
            int start = delta.getSource().getPosition();
            if (start > at) {
                held.tell(change, runs);
                runs.add(Kind.SAME, String.join("", before.subList(at, start)));
            }
            at = start + delta.getSource().size();
            held.add(delta);
        }
        held.tell(change, runs);
        runs.add(Kind.SAME, String.join("", before.subList(at, before.size())));
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>()).getDeltas().stream()
                .sorted(Comparator.comparingInt(delta -> delta.getSource().getPosition()))
                .toList();
    }

    private static List<String> split(String text, Pattern unit) {
        return unit.matcher(text).results().map(found -> found.group()).toList();
    }

    /** A change that is not told yet, as more of it may follow. */
    private static final class Held {

        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();

        void add(AbstractDelta<String> delta) {
            delta.getSource().getLines().forEach(before::append);
            delta.getTarget().getLines().forEach(after::append);
        }

        void tell(Change change, Runs runs) {
            if (!before.isEmpty() || !after.isEmpty()) {
                change.tell(before.toString(), after.toString(), runs);
            }
            before.setLength(0);
            after.setLength(0);
        }
    }

    /** Puts runs of one kind together; within a change what went comes before what came. */
    private static final class Runs {

        private final List<Run> all = new ArrayList<>();

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (kind == Kind.REMOVED && lastIs(Kind.ADDED)) {
                var added = all.removeLast();
                add(kind, text);
                all.add(added);
            } else if (lastIs(kind)) {
                all.addLast(new Run(kind, all.removeLast().text() + text));
            } else {
                all.add(new Run(kind, text));
            }
        }

        /** Replaced words with only a blank between them read as one replacement. */
        List<Run> read() {
            var read = new Runs();
            for (int i = 0; i < all.size(); i++) {
                var run = all.get(i);
                if (run.kind() == Kind.SAME && run.text().isBlank() && isReplaced(i - 2) && isReplaced(i + 1)) {
                    replaced(run.text(), run.text(), read);
                } else {
                    read.add(run.kind(), run.text());
                }
            }
            return List.copyOf(read.all);
        }

        private boolean isReplaced(int at) {
            return at >= 0
                    && at + 1 < all.size()
                    && all.get(at).kind() == Kind.REMOVED
                    && all.get(at + 1).kind() == Kind.ADDED;
        }

        private boolean lastIs(Kind kind) {
            return !all.isEmpty() && all.getLast().kind() == kind;
        }
    }
}
