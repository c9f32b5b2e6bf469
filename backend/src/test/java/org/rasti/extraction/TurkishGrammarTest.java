package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class TurkishGrammarTest {

    @Test
    void agreesWithThePersonWhoMarkedTheArticle() {
        GoldScore score = GoldScore.of("hizli-tren-tr.jsonl");

        assertThat(score.f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.speaker()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.kind()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void theVerbClosesTheWordsBeforeIt() {
        assertThat(tr("Sağlık Bakanı Ayşe Demir, aşı oranının yüzde 82'ye düştüğünü söyledi.")
                        .lines())
                .containsExactly("Ayşe Demir: aşı oranının yüzde 82'ye düştüğünü");
    }

    @Test
    void theOccasionIsNotAmongTheWords() {
        assertThat(tr("Demir dün yaptığı açıklamada, aşı oranının düştüğünü belirtti.")
                        .words())
                .containsExactly("aşı oranının düştüğünü");
    }

    @Test
    void aConverbAndTheMainVerbAreTwoStatements() {
        Said said = tr("Bakan Demir, oranın düştüğünü belirterek, \"Yeni aşılar yolda.\" dedi.");

        assertThat(said.words()).containsExactly("oranın düştüğünü", "Yeni aşılar yolda");
        assertThat(said.speakers()).containsOnly("Demir");
    }

    @Test
    void theSpeakerMayStandBehindARelativeVerb() {
        assertThat(tr("\"Bu işin takipçisi olacağız.\" diyen Demir, belgelerin açıklanmasını istedi.")
                        .lines())
                .containsExactly("Demir: Bu işin takipçisi olacağız", "Demir: belgelerin açıklanmasını");
    }

    @Test
    void aColonOpensTheNextParagraph() {
        assertThat(tr("Demir şöyle devam etti:\n\"Hastaneler dolu. Yeni yatak alacağız.\"")
                        .words())
                .containsExactly("Hastaneler dolu", "Yeni yatak alacağız");
    }

    @Test
    void aBodySpeaksInThePassive() {
        Said said = tr("Sağlık Bakanlığından yapılan açıklamada, iddiaların gerçek olmadığı bildirildi.");

        assertThat(said.lines()).containsExactly("Sağlık Bakanlığı: iddiaların gerçek olmadığı");
    }

    @Test
    void aClauseWithoutAVerbOfSayingIsNoSpeech() {
        assertThat(tr("Demir, hastanenin nasıl yenilendiğini yerinde gördü.").words())
                .isEmpty();
    }

    private static Said tr(String text) {
        return Said.in(Language.TR, text);
    }
}
