package org.rasti.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewPasswordTest {

    @Test
    void takesAnyTwelveCharacters() {
        assertThat(new NewPassword("درست اسب باتری").value()).isEqualTo("درست اسب باتری");
        assertThat(new NewPassword("            a b c").value()).hasSize(17);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        // Eleven characters outside the basic plane, 22 in Java.
        refused("password-short", "😀😃😄😁😆😅😂🤣😊😇🙂");
    }

    @Test
    void refusesTheShortTheLongAndTheSimple() {
        refused("password-short", "elevenchars");
        refused("password-long", "abcd".repeat(33));
        refused("password-simple", "abababababababab");
    }

    @Test
    void refusesTheLoginInAnyCase() {
        assertThatThrownBy(() -> new NewPassword("xxParvin1234").notLike(new Login("parvin")))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.problem()).isEqualTo("password-is-login"));
    }

    @Test
    void isGeneratedLongEnoughAndLegibly() {
        assertThat(NewPassword.generated().value()).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
    }

    @Test
    void isNeverGeneratedTwice() {
        assertThat(Stream.generate(NewPassword::generated).limit(100).distinct())
                .hasSize(100);
    }

    @Test
    void isNotPrinted() {
        assertThat(new NewPassword("correct horse battery")).hasToString("NewPassword[…]");
    }

    private static void refused(String problem, String typed) {
        assertThatThrownBy(() -> new NewPassword(typed)).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.field()).isEqualTo("password");
            assertThat(e.problem()).isEqualTo(problem);
        });
    }
}
