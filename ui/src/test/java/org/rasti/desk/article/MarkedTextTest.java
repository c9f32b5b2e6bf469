package org.rasti.desk.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.desk.article.MarkFixture.mark;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.desk.article.MarkedText.Paragraph;
import org.rasti.desk.article.MarkedText.Run;
import org.rasti.statement.Mark;
import org.rasti.workflow.StatementStatus;

class MarkedTextTest {

    @Test
    void keepsATextWithoutMarksInOneRunAParagraph() {
        assertThat(MarkedText.of("one\ntwo", List.of()).paragraphs())
                .containsExactly(
                        new Paragraph(0, List.of(new Run(0, "one", List.of()))),
                        new Paragraph(4, List.of(new Run(4, "two", List.of()))));
    }

    @Test
    void cutsWhereAMarkBeginsAndEnds() {
        var mark = mark(1, 4, 7);

        assertThat(runs("He said it.", mark))
                .containsExactly(
                        new Run(0, "He s", List.of()), new Run(4, "aid", List.of(mark)), new Run(7, " it.", List.of()));
    }

    @Test
    void givesOverlappingMarksARunOfTheirOwn() {
        var first = mark(1, 0, 6);
        var second = mark(2, 4, 10);

        assertThat(runs("0123456789", first, second))
                .containsExactly(
                        new Run(0, "0123", List.of(first)),
                        new Run(4, "45", List.of(first, second)),
                        new Run(6, "6789", List.of(second)));
    }

    @Test
    void putsTheShorterMarkOnTop() {
        var outer = mark(1, 0, 10);
        var inner = mark(2, 3, 6);

        assertThat(runs("0123456789", outer, inner).get(1).marks()).containsExactly(inner, outer);
    }

    @Test
    void putsWhatIsAliveAboveWhatWasSetAside() {
        var live = mark(1, 0, 10);
        var dismissed = mark(2, 3, 6, StatementStatus.DISMISSED);

        assertThat(runs("0123456789", live, dismissed).get(1).marks()).containsExactly(live, dismissed);
    }

    @Test
    void carriesAMarkOverTheEndOfAParagraph() {
        var mark = mark(1, 2, 6);
        var paragraphs = MarkedText.of("abc\ndef", List.of(mark)).paragraphs();

        assertThat(paragraphs.getFirst().runs())
                .containsExactly(new Run(0, "ab", List.of()), new Run(2, "c", List.of(mark)));
        assertThat(paragraphs.getLast().runs())
                .containsExactly(new Run(4, "de", List.of(mark)), new Run(6, "f", List.of()));
    }

    @Test
    void showsAnEmptyLineAsAParagraphWithoutRuns() {
        assertThat(MarkedText.of("a\n\nb", List.of(mark(1, 0, 4))).paragraphs().get(1))
                .isEqualTo(new Paragraph(2, List.of()));
    }

    @Test
    void countsHalfSpacesAndPairsAsTheyAreStored() {
        var mark = mark(1, 0, "گروه‌ها 𝕏".length());

        assertThat(runs("گروه‌ها 𝕏 گفت", mark))
                .containsExactly(new Run(0, "گروه‌ها 𝕏", List.of(mark)), new Run(10, " گفت", List.of()));
    }

    @Test
    void isTheSameForTheSameMarksAndOtherForAChangedOne() {
        var before = MarkedText.of("0123456789", List.of(mark(1, 2, 5)));

        assertThat(MarkedText.of("0123456789", List.of(mark(1, 2, 5)))).isEqualTo(before);
        assertThat(MarkedText.of("0123456789", List.of(mark(1, 2, 5, StatementStatus.QUEUED))))
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNoCharacterAndMovesNoneWhateverIsMarked(long seed) {
        var random = new Random(seed);
        var text = random.ints(200, 0, 12).mapToObj(n -> n == 0 ? "\n" : "ا").collect(Collectors.joining());
        var marks =
                IntStream.range(0, 30).mapToObj(id -> anyMark(id, text, random)).toList();

        var paragraphs = MarkedText.of(text, marks).paragraphs();

        assertThat(paragraphs.stream()
                        .map(paragraph ->
                                paragraph.runs().stream().map(Run::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(text);
        assertThat(paragraphs).flatExtracting(Paragraph::runs).allSatisfy(run -> {
            assertThat(text.substring(run.start())).startsWith(run.text());
            assertThat(run.marks())
                    .containsExactlyInAnyOrderElementsOf(marks.stream()
                            .filter(mark -> mark.start() <= run.start() && run.start() < mark.end())
                            .toList());
        });
    }

    private static Mark anyMark(int id, String text, Random random) {
        var start = random.nextInt(text.length() - 1);
        return mark(id, start, start + 1 + random.nextInt(text.length() - start));
    }

    private static List<Run> runs(String line, Mark... marks) {
        return MarkedText.of(line, List.of(marks)).paragraphs().getFirst().runs();
    }
}
