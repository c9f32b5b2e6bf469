package org.rasti.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

class ClaimSearchTest {

    private static final List<Claim> CLAIMS = List.of(
            Claim.of("The mayor closed ten schools in the old town", Language.EN)
                    .withTitle("Did Ten Schools Close?"),
            Claim.of("The new bridge over the river cost 40 million dollars", Language.EN),
            Claim.of("Lake Azul has been dry since 2019", Language.EN),
            Claim.of("انتقال سرورهای پیام‌رسان آبی به خارج از کشور", Language.FA),
            Claim.of("یارانه نان در شهرهای کوچک حذف شد", Language.FA),
            Claim.of("الحكومة رفعت أسعار الخبز في المدن الصغيرة", Language.AR),
            Claim.of("Belediye eski şehirdeki okulların hepsini kapattı", Language.TR));

    private ClaimIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = ClaimIndex.create(Optional.empty());
        index.add(CLAIMS);
        index.add(fillers());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    /** Without others, no word would be rare. */
    private static List<Claim> fillers() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < 60; i++) {
            claims.add(
                    Claim.of("A farmer near village number " + i + " sold the red barn to cousin " + i, Language.EN));
            claims.add(Claim.of("کشاورز روستای شماره " + i + " گندم خود را فروخت", Language.FA));
            claims.add(Claim.of("باع الفلاح رقم " + i + " القمح في السوق", Language.AR));
            claims.add(Claim.of("Köyün " + i + " numaralı çiftçisi buğdayını sattı", Language.TR));
        }
        return claims;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ten schools in our old town are closed, the mayor says | 0",
                "en | 40 million for a bridge!! #NewBridge https://example.org | 1",
                "en | lakeazul is dry | 2",
                "fa | آيا سرور پيامرسان آبی به خارج رفت؟ | 3",
                "fa | حذف یارانۀ نان شهر های کوچک | 4",
                "ar | رفع اسعار خبز بالمدن | 5",
                "tr | ESKİ ŞEHİRDE OKULLAR KAPATILDI | 6"
            })
    void aClaimIsFoundInOtherWords(String tag, String asked, int number) throws IOException {
        assertThat(index.find(Claim.of(asked, Language.of(tag)), 5).getFirst().doc())
                .isEqualTo(number);
    }

    @Test
    void theSameWordsAreLikelyTheSame() throws IOException {
        var best = index.find(CLAIMS.getFirst(), 1).getFirst();

        assertThat(best.doc()).isZero();
        assertThat(best.likeness()).isEqualTo(Likeness.LIKELY_SAME);
    }

    @Test
    void whatWasNeverSaidIsUnlikely() throws IOException {
        assertThat(index.find(Claim.of("Volcano ash grounds flights", Language.EN), 5))
                .allSatisfy(match -> assertThat(match.likeness()).isNotEqualTo(Likeness.LIKELY_SAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The new bridge over the river cost 40 million dollars | The new bridge over the river cost 90 million dollars | 1",
                "Lake Azul has been dry since 2019 | Lake Azul has been dry since 2021 | 2",
                "The mayor closed ten schools in the old town | The mayor never closed ten schools in the old town | 0"
            })
    void aDifferenceThatMattersMakesAnotherClaimOfIt(String same, String different, int number) throws IOException {
        var alike = index.compare(Claim.of(same, Language.EN), number);
        var other = index.compare(Claim.of(different, Language.EN), number);

        assertThat(alike.likeness()).isEqualTo(Likeness.LIKELY_SAME);
        assertThat(other.likeness()).isEqualTo(Likeness.SEE_ALSO);
        assertThat(other.confidence()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void aClaimThatWasSaidBeforeInAlmostTheSameWordsDoesNotMakeItLessSure() throws IOException {
        var first = Claim.of("The observatory on the hill was sold to a hotel", Language.EN);
        var second = Claim.of("The observatory on the hill has been sold to a hotel", Language.EN);
        index.add(List.of(first, second));

        assertThat(index.find(Claim.of("The observatory on the hill is sold to a hotel", Language.EN), 2))
                .extracting(Match::likeness)
                .containsExactly(Likeness.LIKELY_SAME, Likeness.LIKELY_SAME);
    }

    @Test
    void anotherPersonLowersTheConfidence() throws IOException {
        var said = Claim.of("The governor sold the old harbour", Language.EN).saidBy(List.of("Ana Ruiz"));
        index.add(List.of(said));
        int number = CLAIMS.size() + 240;

        assertThat(index.compare(said.saidBy(List.of("Bo Lind")), number).confidence())
                .isLessThan(index.compare(said, number).confidence());
    }

    @Test
    void whatIsLeftOutIsNotFound() throws IOException {
        assertThat(index.find(CLAIMS.getFirst(), 20, Set.of(0)))
                .extracting(Match::doc)
                .doesNotContain(0);
    }

    @Test
    void atMostAsManyAsAskedForBestFirst() throws IOException {
        var matches = index.find(Claim.of("the farmer sold a red barn", Language.EN), 7);

        assertThat(matches).hasSize(7);
        assertThat(matches).extracting(Match::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(matches).allSatisfy(match -> assertThat(match.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void anEmptyIndexAnswersNothing() throws IOException {
        try (var empty = ClaimIndex.create(Optional.empty())) {
            assertThat(empty.find(CLAIMS.getFirst(), 5)).isEmpty();
        }
    }

    @Test
    void anyTextGetsAnAnswer() throws IOException {
        var dice = new Random(1);
        for (int round = 0; round < 200; round++) {
            var chars = new char[dice.nextInt(round < 190 ? 60 : 20_000)];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = (char) dice.nextInt(dice.nextBoolean() ? 0x700 : 0x10000);
            }
            var language = CLAIMS.get(dice.nextInt(CLAIMS.size())).language();
            assertThat(index.find(Claim.of(new String(chars), language), 20)).isNotNull();
        }
    }
}
