package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.text.Language;

class LanguagePackTest {

    @ParameterizedTest
    @ValueSource(strings = {"fa", "en", "tr", "ar"})
    void everyPackKnowsVerbsOfSayingPronounsAndTitles(String tag) {
        LanguagePack pack = LanguagePack.load(Language.of(tag));

        for (Section section : List.of(Section.SAY, Section.PRONOUN, Section.TITLE, Section.OBLIGATION)) {
            assertThat(pack.words(section).isEmpty()).as(section.key()).isFalse();
        }
    }

    @Test
    void aLanguageWithoutFilesHasEmptyLists() {
        LanguagePack pack = LanguagePack.load(Language.of("de"));

        assertThat(pack.words(Section.SAY).isEmpty()).isTrue();
        assertThat(pack.phrases(Section.SAY)).isEmpty();
    }

    @Test
    void scriptsFromLeftToRightTellNamesByCapitals() {
        assertThat(LanguagePack.load(Language.EN).cased()).isTrue();
        assertThat(LanguagePack.load(Language.FA).cased()).isFalse();
    }
}
