package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.extraction.Kind;
import org.rasti.text.Language;

class ClaimTest {

    @Test
    void isTidied() {
        var claim = claim("  It rains.\n", "  ", " Government ");

        assertThat(claim.wording()).isEqualTo("It rains.");
        assertThat(claim.role()).isNull();
        assertThat(claim.body()).isEqualTo("Government");
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertThatThrownBy(() -> claim(" ", null, null)).hasMessage("wording: missing");
        assertThatThrownBy(() -> claim("x".repeat(2001), null, null)).hasMessage("wording: too-long");
        assertThatThrownBy(() -> claim("x", "x".repeat(301), null)).hasMessage("role: too-long");
        assertThatThrownBy(() -> claim("x", null, "x".repeat(301))).hasMessage("body: too-long");
    }

    private static Claim claim(String wording, @Nullable String role, @Nullable String body) {
        return new Claim(wording, Language.EN, Kind.FACT, null, role, body, Set.of(), null);
    }
}
