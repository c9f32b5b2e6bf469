package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.text.TextChanges.Kind;

class TextChangesTest {

    @Test
    void wholeWordsAreReplacedNotLetters() {
        assertThat(told("The port has seven cranes.", "The port has seventy cranes."))
                .isEqualTo("The port has [-seven-][+seventy+] cranes.");
    }

    @Test
    void severalWordsInARowAreOneReplacement() {
        assertThat(told("It rose by two percent in May.", "It fell by three points in May."))
                .isEqualTo("It [-rose-][+fell+] by [-two percent-][+three points+] in May.");
    }

    @Test
    void wordsThatCameAndWordsThatWent() {
        assertThat(told("It is so.", "It is not so.")).isEqualTo("It is[+ not+] so.");
        assertThat(told("It is not so.", "It is so.")).isEqualTo("It is[- not-] so.");
    }

    @Test
    void paragraphsThatStayedAreLeftAlone() {
        assertThat(told("One.\n\nTwo.\n\nThree.\n", "One.\n\nThree.\n")).isEqualTo("One.\n[-\nTwo.\n-]\nThree.\n");
    }

    @Test
    void aWordKeepsItsHalfSpaceAndItsMarks() {
        assertThat(told("گروه‌های تروریستی", "گروههای تروریستی")).isEqualTo("[-گروه‌های-][+گروههای+] تروریستی");
    }

    @Test
    void equalTextsHaveNothingChanged() {
        assertThat(told("", "")).isEmpty();
        assertThat(told("The same.", "The same.")).isEqualTo("The same.");
        assertThat(told("", "All new.")).isEqualTo("[+All new.+]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothTextsCanBeReadFromTheChanges(long seed) {
        var random = new Random(seed);
        var before = text(random);
        var after = text(random);

        assertThat(without(Kind.ADDED, before, after)).isEqualTo(before);
        assertThat(without(Kind.REMOVED, before, after)).isEqualTo(after);
    }

    @Test
    void textsTooLongToCompareAreReplacedAsAWhole() {
        var before = "a ".repeat(50_000);
        var after = "b ".repeat(50_000);

        assertThat(TextChanges.between(before, after))
                .containsExactly(new TextChanges.Run(Kind.REMOVED, before), new TextChanges.Run(Kind.ADDED, after));
    }

    private static String text(Random random) {
        var units = new String[] {"one", "two", "سه", "چهار‌تا", " ", " ", ",", "\n", "\n\n", "é", "😀"};
        return random.ints(200, 0, units.length).mapToObj(i -> units[i]).collect(Collectors.joining());
    }

    private static String without(Kind kind, String before, String after) {
        return TextChanges.between(before, after).stream()
                .filter(run -> run.kind() != kind)
                .map(TextChanges.Run::text)
                .collect(Collectors.joining());
    }

    private static String told(String before, String after) {
        return TextChanges.between(before, after).stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.text();
                    case REMOVED -> "[-" + run.text() + "-]";
                    case ADDED -> "[+" + run.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
