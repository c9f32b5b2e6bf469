package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

class CasedSubjectsTest {

    @ParameterizedTest
    @CsvSource({
        "Transport Minister Helena Marsh,Helena Marsh,Transport Minister",
        "Opposition health spokeswoman Dana Reyes,Dana Reyes,Opposition health spokeswoman",
        "President Charles de Gaulle,Charles de Gaulle,President"
    })
    void aRoleStandsBeforeItsName(String words, String name, String role) {
        assertThat(read(Language.EN, words))
                .extracting(Mention::name, Mention::role)
                .containsExactly(name, role);
    }

    @ParameterizedTest
    @CsvSource({
        "He,PRONOUN",
        "The minister,ROLE",
        "the head of the port,ROLE",
        "Marsh,NAME",
        "Helena Marsh,NAME",
        "The regional port authority,BODY",
        "Britain,BODY",
        "A senior official,UNNAMED",
        "elected officials from both parties,UNNAMED",
        "The New York Times,OUTLET"
    })
    void whoeverElseMaySpeak(String words, Mention.Type type) {
        assertThat(read(Language.EN, words)).extracting(Mention::type).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"the criticism", "On Monday", "he alone", "12 May", "the new pier"})
    void whatCannotSpeakIsNobody(String words) {
        assertThat(read(Language.EN, words)).isNull();
    }

    @Test
    void turkishRolesStandBeforeNamesToo() {
        assertThat(read(Language.TR, "ABD Hazine Bakanı Scott Bessent"))
                .extracting(Mention::name, Mention::role)
                .containsExactly("Scott Bessent", "ABD Hazine Bakanı");
    }

    private static @Nullable Mention read(Language language, String words) {
        Document document = new Document(new ArticleText(language, null, words), LanguagePack.load(language));
        return new CasedSubjects(document).read(0, document.tokens().size());
    }
}
