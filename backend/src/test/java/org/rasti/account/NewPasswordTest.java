package org.rasti.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewPasswordTest {

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
    void mustBeLong() {
        assertThatThrownBy(() -> new NewPassword("short"))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.problem()).isEqualTo("password-short"));
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(NewPassword.generated().toString()).isEqualTo("NewPassword[…]");
    }
}
