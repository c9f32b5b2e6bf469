package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class NominalKindTest {

    @Test
    void whatIsDeniedIsAFact() {
        Said said = Said.in(Language.FA, """
                رضا کریمی رئیس دانشگاه شایعه تعطیلی دانشکده را رد کرد.
                """);

        assertThat(said.kinds()).containsExactly(Kind.FACT);
    }

    @Test
    void newsOfWhatIsToComeIsAPromise() {
        Said said = Said.in(Language.FA, """
                رضا کریمی رئیس دانشگاه از استخدام ۱۲۰ استاد تا پایان سال خبر داد.
                """);

        assertThat(said.kinds()).containsExactly(Kind.PROMISE);
    }

    @Test
    void newsOfWhatHappenedIsAFact() {
        Said said = Said.in(Language.FA, """
                رضا کریمی رئیس دانشگاه از تعطیلی دو دانشکده خبر داد.
                """);

        assertThat(said.kinds()).containsExactly(Kind.FACT);
    }
}
