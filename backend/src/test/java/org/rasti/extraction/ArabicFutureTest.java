package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class ArabicFutureTest {

    @Test
    void aVerbInTheFuturePromises() {
        Said said = Said.in(Language.AR, """
                قال مدير المطار فادي حمدان إن الرحلات ستستأنف صباح غد.
                """);

        assertThat(said.kinds()).containsExactly(Kind.PROMISE);
    }

    @Test
    void aWordThatOnlyBeginsSoDoesNot() {
        Said said = Said.in(Language.AR, """
                قال مدير المطار فادي حمدان إن سياسات الشركة جيدة.
                """);

        assertThat(said.kinds()).doesNotContain(Kind.PROMISE);
    }
}
