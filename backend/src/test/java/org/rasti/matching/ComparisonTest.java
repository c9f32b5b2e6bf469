package org.rasti.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.matching.Comparison.SharedWord;
import org.rasti.matching.Comparison.Span;
import org.rasti.text.Language;

class ComparisonTest {

    @Test
    void sharedWordsAreMarkedInBothTexts() {
        String left = "The mayor closed ten schools";
        String right = "Schools were closed by mayors";

        var shared = Comparison.of(Claim.of(left, Language.EN), Claim.of(right, Language.EN))
                .shared();

        assertThat(shared).extracting(word -> text(left, word.left())).containsExactly("mayor", "closed", "schools");
        assertThat(shared).extracting(word -> text(right, word.right())).containsExactly("mayors", "closed", "Schools");
    }

    @Test
    void persianWordsAreSharedWhateverTheirSpelling() {
        String left = "سرورهاي تلگرام مي رود";
        String right = "سرور تلگرام می‌رود";

        assertThat(Comparison.of(Claim.of(left, Language.FA), Claim.of(right, Language.FA))
                        .shared())
                .extracting(word -> text(left, word.left()))
                .containsExactly("سرورهاي", "تلگرام", "مي رود");
    }

    @Test
    void wordsThatEverySentenceHasAreNotWorthAMark() {
        String left = "The dam has been dry for a year";
        String right = "The road has been closed for a year";

        assertThat(Comparison.of(Claim.of(left, Language.EN), Claim.of(right, Language.EN))
                        .shared())
                .extracting(word -> text(left, word.left()))
                .containsExactly("year");
    }

    @Test
    void differencesThatMatterAreNamed() {
        var comparison = Comparison.of(
                Claim.of("The mayor closed ten schools in 2019", Language.EN).saidBy(List.of("Ana Ruiz")),
                Claim.of("The mayor did not close 4 schools in 2021", Language.EN)
                        .saidBy(List.of("Bo Lind")));

        assertThat(comparison.numbers()).isEqualTo(Agreement.DIFFERENT);
        assertThat(comparison.dates()).isEqualTo(Agreement.DIFFERENT);
        assertThat(comparison.speakers()).isEqualTo(Agreement.DIFFERENT);
        assertThat(comparison.opposite()).isTrue();
    }

    @Test
    void aSpeakerIsTheSameUnderAnyOfTheirNames() {
        var one = Claim.of("مالیات کم شد", Language.FA).saidBy(List.of("آنا روئیز", "Ana Ruiz"));
        var other = Claim.of("Taxes fell", Language.EN).saidBy(List.of("ANA RUIZ"));

        assertThat(Comparison.of(one, other).speakers()).isEqualTo(Agreement.SAME);
    }

    @Test
    void numbersAgreeAcrossLanguages() {
        assertThat(Comparison.of(Claim.of("۲ میلیون نفر", Language.FA), Claim.of("2,000,000 people", Language.EN))
                        .numbers())
                .isEqualTo(Agreement.SAME);
    }

    @Test
    void whatNobodySaysIsUnknown() {
        var comparison = Comparison.of(Claim.of("Prices rose", Language.EN), Claim.of("Prices fell", Language.EN));

        assertThat(comparison.numbers()).isEqualTo(Agreement.UNKNOWN);
        assertThat(comparison.dates()).isEqualTo(Agreement.UNKNOWN);
        assertThat(comparison.speakers()).isEqualTo(Agreement.UNKNOWN);
        assertThat(comparison.opposite()).isFalse();
        assertThat(comparison.shared())
                .hasSize(1)
                .extracting(SharedWord::left)
                .containsExactly(List.of(new Span(0, 6)));
    }

    private static String text(String text, List<Span> places) {
        return text.substring(places.getFirst().start(), places.getFirst().end());
    }
}
