package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.text.Language;

class RatingLookTest {

    @ParameterizedTest
    @CsvSource({
        "#1b6e3c, ink-light",
        "#b3261e, ink-light",
        "#000000, ink-light",
        "#ffd200, ink-dark",
        "#FFFFFF, ink-dark"
    })
    void writesInWhicheverInkStandsOutMore(String colour, String ink) {
        assertThat(look(colour, "CHECK").ink()).isEqualTo(ink);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "\"/><script>", "url(x)"})
    void takesNothingForAColourThatIsNone(String colour) {
        assertThat(look(colour, "CHECK").colour()).isEqualTo("#53606c");
    }

    @Test
    void takesADotForAShapeItDoesNotKnow() {
        assertThat(look("#1b6e3c", "STAR").shape()).isEqualTo("DOT");
    }

    @Test
    void isNamedInTheReadersLanguage() {
        var rating = Samples.rating("True", "درست", 5, "#1b6e3c", "CHECK");

        assertThat(RatingLook.of(rating, Language.FA).name()).isEqualTo("درست");
        assertThat(RatingLook.of(rating, Language.EN).name()).isEqualTo("True");
    }

    private static RatingLook look(String colour, String shape) {
        return RatingLook.of(Samples.rating("A", "الف", 1, colour, shape), Language.EN);
    }
}
