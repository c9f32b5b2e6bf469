package org.rasti.desk.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rasti.statement.Mark;
import org.rasti.workflow.StatementStatus;

/**
 * A text cut into paragraphs, and these into runs: pieces over which the marks do not change. Marks may overlap, lie
 * within each other and reach over several paragraphs. All offsets are those of the text; its line feeds stand between
 * the paragraphs and every other character in exactly one run.
 */
record MarkedText(List<Paragraph> paragraphs) {

    private static final Set<StatementStatus> QUIET =
            EnumSet.of(StatementStatus.DISMISSED, StatementStatus.MERGED, StatementStatus.TAKEN_DOWN);

    /** What is still alive lies above what was set aside; of two, the shorter one, or it could not be reached. */
    private static final Comparator<Mark> TOP_FIRST = Comparator.comparing(MarkedText::isQuiet)
            .thenComparingInt(mark -> mark.end() - mark.start())
            .thenComparingLong(Mark::appearanceId);

    /** A line of the text; an empty one has no runs. */
    record Paragraph(int start, List<Run> runs) implements Serializable {}

    /**
     * A piece of a paragraph.
     *
     * @param marks those that cover it, the uppermost first
     */
    record Run(int start, String text, List<Mark> marks) implements Serializable {}

    static MarkedText of(String text, List<Mark> marks) {
        var cuts = new TreeSet<Integer>();
        marks.forEach(mark -> {
            cuts.add(mark.start());
            cuts.add(mark.end());
        });
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start <= text.length()) {
            var feed = text.indexOf('\n', start);
            var end = feed < 0 ? text.length() : feed;
            paragraphs.add(new Paragraph(start, runs(text, start, end, cuts, marks)));
            start = end + 1;
        }
        return new MarkedText(paragraphs);
    }

    static boolean isQuiet(Mark mark) {
        return QUIET.contains(mark.status());
    }

    private static List<Run> runs(String text, int start, int end, TreeSet<Integer> cuts, List<Mark> marks) {
        var ends = new ArrayList<>(cuts.subSet(start, false, Math.max(start, end), false));
        if (end > start) {
            ends.add(end);
        }
        var runs = new ArrayList<Run>();
        int from = start;
        for (int to : ends) {
            runs.add(new Run(from, text.substring(from, to), covering(from, to, marks)));
            from = to;
        }
        return runs;
    }

    private static List<Mark> covering(int from, int to, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.start() <= from && mark.end() >= to)
                .sorted(TOP_FIRST)
                .toList();
    }
}
