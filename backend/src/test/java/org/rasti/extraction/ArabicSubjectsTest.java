package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

/** Each example is what stands behind the verb. */
class ArabicSubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الرئيس الأوكراني بترو بوروشنكو في مقابلة | بترو بوروشنكو | الرئيس الأوكراني",
                "رئيس لجنة الطاقة في البرلمان سامر الحداد علم اللجنة | سامر الحداد | رئيس لجنة الطاقة في البرلمان",
                "نائب الرئيس اليمني ورئيس الوزراء، خالد بحاح، أن | خالد بحاح | نائب الرئيس اليمني ورئيس الوزراء"
            })
    void aNameBehindItsRole(String words, String name, String role) {
        assertThat(read(words)).extracting(Mention::name, Mention::role).containsExactly(name, role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الوزيرة أن الكلفة | ROLE",
                "الحداد إلى أن | NAME",
                "مصدر مطلع أن | UNNAMED",
                "هيئة الكهرباء أن | BODY",
                "وكالة الأنباء أن | OUTLET"
            })
    void whoeverElseMaySpeak(String words, Mention.Type type) {
        assertThat(read(words)).extracting(Mention::type).isEqualTo(type);
    }

    @Test
    void aConjunctionRightBehindTheVerbLeavesNoSubject() {
        assertThat(read("أن الحكومة ستكون عبئا")).isNull();
        assertThat(read("في المؤتمر أن")).isNull();
    }

    @Test
    void aBodyLosesTheParticleThatClingsToIt() {
        assertThat(read("للبنك المركزي")).extracting(Mention::name).isEqualTo("البنك المركزي");
    }

    private static @Nullable Mention read(String words) {
        Document document = new Document(new ArticleText(Language.AR, null, words), LanguagePack.load(Language.AR));
        return new ArabicSubjects(document).at(0, document.tokens().size());
    }
}
