package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** A press conference of two foreign ministers, as Asr-e Turkiye printed it from ISNA and Anadolu. */
class SampleArticleTest {

    private static final String TEXT = GoldScore.read("araghchi-fidan-fa.txt");
    private static final Said SAID = Said.in(Language.FA, TEXT);

    @Test
    void agreesWithThePersonWhoMarkedTheArticle() {
        GoldScore score = GoldScore.of("araghchi-fidan-fa.jsonl");

        assertThat(score.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.speaker()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.kind()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void findsTheClaimAboutTheGroupsInSyria() {
        Suggestion claim = containing("گروههای تروریستی فعال در سوریه ارتباط نزدیکی با آمریکا دارند");

        assertThat(claim.kind()).isEqualTo(Kind.FACT);
        assertThat(claim.form()).isEqualTo(Form.REPORTED);
        assertThat(claim.speaker()).isEqualTo(new SpeakerGuess("سید عباس عراقچی", "وزیر امور خارجه ایران", null, true));
        assertThat(claim.mention()).isEqualTo("وزیر امور خارجه کشورمان");
        assertThat(claim.cue()).isEqualTo("اظهار کرد");
        assertThat(claim.checkWorthiness()).isGreaterThan(0.6);
    }

    @Test
    void findsThePromiseOfATradeZone() {
        Suggestion promise = containing("استان ها را به یک حوزه تجاری تبدیل خواهد کرد");

        assertThat(promise.kind()).isEqualTo(Kind.PROMISE);
        assertThat(promise.speaker()).isEqualTo(new SpeakerGuess("هاکان فیدان", "وزیر امور خارجه ترکیه", null, true));
        assertThat(promise.why().rule()).isEqualTo(Rule.RUNNING_ON.key());
    }

    @Test
    void knowsThatTheLeadRepeatsALaterParagraph() {
        List<Suggestion> repeats =
                SAID.suggestions().stream().filter(s -> s.repeats() != null).toList();

        assertThat(repeats).singleElement().satisfies(s -> assertThat(s.repeats())
                .isZero());
    }

    @Test
    void forgivesTypingErrorsInTheVerbs() {
        assertThat(SAID.suggestions()).extracting(Suggestion::cue).contains("افرود", "تفزود");
    }

    @Test
    void theHeadOfOurDiplomacyIsTheForeignMinister() {
        assertThat(SAID.suggestions())
                .filteredOn(s -> "رئیس دستگاه دیپلماسی کشورمان".equals(s.mention()))
                .isNotEmpty()
                .allSatisfy(s ->
                        assertThat(s.speaker()).extracting(SpeakerGuess::name).isEqualTo("سید عباس عراقچی"));
    }

    @Test
    void theAgenciesSayNothingThemselves() {
        assertThat(SAID.speakers()).containsOnly("سید عباس عراقچی", "هاکان فیدان");
    }

    private static Suggestion containing(String words) {
        return SAID.suggestions().stream()
                .filter(s -> TEXT.substring(s.start(), s.end()).contains(words))
                .findFirst()
                .orElseThrow();
    }
}
