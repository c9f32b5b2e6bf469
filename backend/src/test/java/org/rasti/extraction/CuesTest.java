package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.text.Language;

class CuesTest {

    @ParameterizedTest
    @CsvSource({
        "وی گفت: بله, گفت",
        "وی افرود: بله, افرود",
        "او تفزود: بله, تفزود",
        "وی خاطر نشان کرد : بله, خاطر نشان کرد",
        "وی تاکید کرده است: بله, تاکید کرده است",
        "وی گفت که: بله, گفت",
        "وی عنوان کرد و افزود: بله, افزود",
        "وی اضهار داشت: بله, اضهار داشت"
    })
    void theVerbBeforeAColonIsTheCue(String sentence, String cue) {
        assertThat(cue(sentence)).isEqualTo(cue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ساعت 10:30 رسید", "موضوع جلسه: صلح", "«وی گفت: بله» نوشته شد", "گفتم: بله"})
    void noOtherColonHasACue(String sentence) {
        assertThat(cue(sentence)).isEmpty();
    }

    private static String cue(String sentence) {
        Document document = new Document(new ArticleText(Language.FA, null, sentence), LanguagePack.load(Language.FA));
        Span cue = new Cues(document).beforeColon(0, document.tokens().size());
        return cue == null ? "" : document.tokens().text(cue.from(), cue.to());
    }
}
