package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

/** All examples are made up. */
class EnglishQuotationsTest {

    @Test
    void aSpeakerNobodyKnowsIsAnUnnamedSource() {
        Said said = Said.in(Language.EN, "\"The bridge is simply not safe,\" a neighbour said.");

        assertThat(said.lines()).containsExactly("?: The bridge is simply not safe");
    }

    @Test
    void aQuotationGoesOnBehindItsSpeaker() {
        Said said = Said.in(Language.EN, "\"If the bridge falls,\" a neighbour says, \"who will pay for it?\"");

        assertThat(said.lines()).containsExactly("?: If the bridge falls", "?: who will pay for it");
    }

    @Test
    void aColonIntroducesAQuotationWithoutAVerb() {
        Said said = Said.in(
                Language.EN, "Mayor Ana Ruiz had one word of advice for the crowd: \"Please stay at home tonight.\"");

        assertThat(said.lines()).containsExactly("Ana Ruiz: Please stay at home tonight");
    }

    @Test
    void aParticipleIntroducesAQuotation() {
        Said said = Said.in(Language.EN, "Mayor Ana Ruiz defended the plan, saying, \"We had no other choice.\"");

        assertThat(said.lines()).containsExactly("Ana Ruiz: We had no other choice");
    }

    @Test
    void theAddresseeStandsBeforeTheQuotation() {
        Said said = Said.in(
                Language.EN, "Mayor Ana Ruiz told a small crowd outside the town hall, \"We had no other choice.\"");

        assertThat(said.lines()).containsExactly("Ana Ruiz: We had no other choice");
    }

    @Test
    void aTitleInQuotationMarksIsNoStatement() {
        Said said =
                Said.in(Language.EN, "On Sunday's \"Morning in Porto Novo,\" Mayor Ana Ruiz said the bridge was safe.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: the bridge was safe");
    }

    @Test
    void aCarelessMarkClosesTheQuotation() {
        Said said = Said.in(Language.EN, "“The bridge is safe,\" Mayor Ana Ruiz said on Monday. The bridge is old.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: The bridge is safe");
    }

    @Test
    void aFragmentStaysWithinTheReportersSentence() {
        Said said = Said.in(Language.EN, "Mayor Ana Ruiz said the bridge was \"as safe as a house\" and new.");

        assertThat(said.lines()).containsExactly("Ana Ruiz: the bridge was \"as safe as a house\" and new");
    }
}
