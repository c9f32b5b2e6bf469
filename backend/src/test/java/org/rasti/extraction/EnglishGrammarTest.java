package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.text.Language;

/** All examples are made up. */
class EnglishGrammarTest {

    @ParameterizedTest
    @ValueSource(strings = {"eastport-en.jsonl", "measles-en.jsonl"})
    void agreesWithThePersonWhoMarkedTheArticles(String gold) {
        GoldScore score = GoldScore.of(gold);

        assertThat(score.f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.speaker()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.kind()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void wordsMayFollowWithThatOrWithout() {
        assertThat(en("Mayor Ana Ruiz said that the bridge had cost 4 million euros.")
                        .lines())
                .containsExactly("Ana Ruiz: the bridge had cost 4 million euros");
        assertThat(en("Mayor Ana Ruiz said the bridge had cost 4 million euros.")
                        .words())
                .containsExactly("the bridge had cost 4 million euros");
    }

    @Test
    void aQuotationMayStandBeforeItsSpeakerAndGoOn() {
        Said said = en("\"We closed two schools,\" said Ana Ruiz. \"Nobody told us why we had to.\"");

        assertThat(said.lines())
                .containsExactly("Ana Ruiz: We closed two schools", "Ana Ruiz: Nobody told us why we had to");
    }

    @Test
    void wordsMayStandBeforeTheirSpeakerWithoutMarks() {
        Said said = en("The bridge has cost 4 million euros, Mayor Ana Ruiz told reporters on Monday.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: The bridge has cost 4 million euros");
        assertThat(said.rules()).containsExactly("trailing");
    }

    @Test
    void aRoleMayStandBehindTheName() {
        Said said =
                en("Ana Ruiz, the mayor of Porto Novo, said the bridge was safe.\nThe mayor added that it was new.");

        assertThat(said.speakers()).containsOnly("Ana Ruiz");
        assertThat(said.suggestions().getFirst().speaker())
                .extracting(SpeakerGuess::role)
                .isEqualTo("mayor of Porto Novo");
    }

    @Test
    void aParticipleAddsAStatement() {
        assertThat(en("Ruiz said the bridge was safe, adding that it had passed two inspections.")
                        .words())
                .containsExactly("the bridge was safe", "it had passed two inspections");
    }

    @Test
    void whatSomebodyDidNotSayIsNoStatement() {
        assertThat(en("Ruiz did not say when the bridge would open to traffic.").words())
                .isEmpty();
    }

    @Test
    void accordingToSomebodyBeforeOrBehind() {
        assertThat(en("According to Ruiz, traffic fell by 8 percent.").words())
                .containsExactly("traffic fell by 8 percent");
        assertThat(en("Traffic fell by 8 percent, according to Ruiz.").words())
                .containsExactly("Traffic fell by 8 percent");
    }

    @Test
    void aPledgeIsAPromise() {
        assertThat(en("Ruiz pledged to open the bridge in May.").only().kind()).isEqualTo(Kind.PROMISE);
    }

    @Test
    void anAccusationIsPackedIntoANounPhrase() {
        Said said = en("Ruiz accused the company of hiding 12 accidents.");

        assertThat(said.words()).containsExactly("hiding 12 accidents");
        assertThat(said.only().form()).isEqualTo(Form.NOMINAL);
    }

    private static Said en(String text) {
        return Said.in(Language.EN, text);
    }
}
