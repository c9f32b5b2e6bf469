package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class PersianTrailingTest {

    @Test
    void theSpeakerOfTheQuotationAbove() {
        Said said = Said.in(Language.FA, """
                «قطار تهران به همدان از فردا راه می‌افتد.» این را احمد ریلی رئیس راه‌آهن گفت.
                """);

        assertThat(said.speakers()).containsExactly("احمد ریلی");
    }

    @Test
    void thisSentenceWasSaidBy() {
        Said said = Said.in(Language.FA, """
                «بازار مسکن راکد است». این جمله را فرشید پورحاجت، دبیر کانون انبوه‌سازان، در گفت‌وگو با ما گفت.
                """);

        assertThat(said.speakers()).containsExactly("فرشید پورحاجت");
    }
}
