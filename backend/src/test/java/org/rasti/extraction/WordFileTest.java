package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFileTest {

    @Test
    void headingsNameTheListsAndCommasPartThePhrases() {
        assertThat(WordFile.parse(List.of("[say]", "گفت, افزود # and more", "", "# nothing", "[that]", "که")))
                .containsEntry(Section.SAY, List.of("گفت", "افزود"))
                .containsEntry(Section.THAT, List.of("که"));
    }

    @Test
    void aMacroStandsForItsAlternatives() {
        assertThat(WordFile.parse(List.of("do = کرد, می‌کند", "with = با, ضمن", "[say]", "{with} بیان {do}")))
                .containsEntry(
                        Section.SAY, List.of("با بیان کرد", "با بیان می‌کند", "ضمن بیان کرد", "ضمن بیان می‌کند"));
    }

    @Test
    void aMacroOrListNobodyKnowsIsAMistakeInTheFile() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordFile.parse(List.of("[say]", "{nobody}")));
        assertThatIllegalArgumentException().isThrownBy(() -> WordFile.parse(List.of("[no-such-list]")));
    }
}
