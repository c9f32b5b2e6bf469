package org.rasti.searchbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rasti.search.Excerpt;
import org.rasti.search.Excerpt.Mark;
import org.rasti.text.Language;

class RunTest {

    @Test
    void cutsAPassageAtItsMarks() {
        assertThat(runs("one two three", new Mark(4, 7)))
                .containsExactly(new Run("one ", false), new Run("two", true), new Run(" three", false));
    }

    @Test
    void keepsTheTextWhateverTheMarksSay() {
        var runs = runs("one two", new Mark(-5, 2), new Mark(1, 99), new Mark(50, 60));

        assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo("one two");
    }

    private static List<Run> runs(String text, Mark... marks) {
        return Run.of(new Excerpt(text, Language.EN, false, List.of(marks)));
    }
}
