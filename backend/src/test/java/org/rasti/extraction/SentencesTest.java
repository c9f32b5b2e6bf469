package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class SentencesTest {

    @Test
    void aStopWithoutASpaceEndsAPersianSentence() {
        assertThat(outer("از توافق خبر داد.«سید عباس عراقچی» افزود", Language.FA))
                .containsExactly("از توافق خبر داد.", "«سید عباس عراقچی» افزود");
    }

    @Test
    void aQuotationIsOnePieceForTheReporter() {
        assertThat(outer("\"We won. They lost,\" Marsh said. He left.", Language.EN))
                .containsExactly("\"We won. They lost,\" Marsh said.", "He left.");
    }

    @Test
    void aQuotationThatEndsInAStopMayEndTheSentence() {
        assertThat(outer("وی گفت: «صلح خوب است.» او رفت.", Language.FA))
                .containsExactly("وی گفت: «صلح خوب است.»", "او رفت.");
        assertThat(outer("\"Why now?\" Marsh asked.", Language.EN)).containsExactly("\"Why now?\" Marsh asked.");
    }

    @Test
    void withinAQuotationEverySentenceCounts() {
        Document document = document("\"We won. They lost.\"", Language.EN);

        assertThat(texts(
                        document,
                        document.sentences().inner(1, document.tokens().size())))
                .containsExactly("We won.", "They lost.\"");
    }

    @Test
    void abbreviationsInitialsAndDecimalsEndNothing() {
        assertThat(outer("Mr. Smith paid 2.5 million to J. Doe. He left.", Language.EN))
                .containsExactly("Mr. Smith paid 2.5 million to J. Doe.", "He left.");
    }

    private static List<String> outer(String text, Language language) {
        Document document = document(text, language);
        return texts(document, document.sentences().outer(0, document.tokens().size()));
    }

    private static Document document(String text, Language language) {
        return new Document(new ArticleText(language, null, text), LanguagePack.load(language));
    }

    private static List<String> texts(Document document, List<Span> sentences) {
        return sentences.stream()
                .map(s -> document.tokens().text(s.from(), s.to()))
                .toList();
    }
}
