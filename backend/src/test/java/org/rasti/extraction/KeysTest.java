package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class KeysTest {

    @Test
    void keysAreSmallLettersWithHyphens() {
        assertThat(Rule.COLON_SCOPE.key()).isEqualTo("colon-scope");
        assertThat(Resolution.PRONOUN_LATEST.key()).isEqualTo("pronoun-latest");
        assertThat(Factor.PUBLIC_INTEREST.key()).isEqualTo("public-interest");
    }

    @Test
    void everyExplanationUsesKnownKeys() {
        Said said = Said.in(Language.FA, "وی گفت: قیمت نفت ۱۰ درصد افزایش یافت.");

        Explanation why = said.only().why();
        assertThat(Rule.values()).extracting(Rule::key).contains(why.rule());
        assertThat(Resolution.values()).extracting(Resolution::key).contains(why.resolution());
        assertThat(Arrays.stream(Factor.values()).map(Factor::key).toList())
                .containsAll(why.score().keySet());
    }
}
