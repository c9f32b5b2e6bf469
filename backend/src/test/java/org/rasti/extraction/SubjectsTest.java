package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.text.Language;

/** Each example is what stands before the verb. */
class SubjectsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رضا کریمی وزیر نیرو در جمع خبرنگاران | رضا کریمی | وزیر نیرو",
                "«رضا کریمی» وزیر نیرو امروز | رضا کریمی | وزیر نیرو",
                "«رضا کریمی»، معاون وزیر نیرو نیز | رضا کریمی | معاون وزیر نیرو",
                "وزیر نیرو رضا کریمی با اشاره به بحران | رضا کریمی | وزیر نیرو",
                "به گزارش ایسنا، رضا کریمی وزیر نیرو | رضا کریمی | وزیر نیرو",
                "به گزارش مهر به نقل از رویترز، رضا کریمی وزیر نیرو | رضا کریمی | وزیر نیرو",
                "در مراسم افتتاح سد رضا کریمی، وزیر نیرو | رضا کریمی | وزیر نیرو",
                "ایسنا نیز گزارش داد رضا کریمی وزیر نیرو | رضا کریمی | وزیر نیرو",
                "خبرگزاری مهر: رضا کریمی وزیر نیرو | رضا کریمی | وزیر نیرو"
            })
    void aNameWithItsRole(String words, String name, String role) {
        assertThat(read(words)).extracting(Mention::name, Mention::role).containsExactly(name, role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وی در ادامه | PRONOUN",
                "وزیر امور خارجه ترکیه نیز | ROLE",
                "رئیس دستگاه دیپلماسی کشورمان | ROLE",
                "این مقام روسی روز پنجشنبه | DESCRIPTION",
                "وزارت بهداشت این کشور | BODY",
                "پاکستان | BODY",
                "یک منبع آگاه در گفت‌وگو با ایسنا | UNNAMED",
                "رسانه‌ها امروز | OUTLET",
                "سعدی مهیمن در گفت و گو | NAME",
                "معاوون وزیر بهداشت | ROLE"
            })
    void whateverElseMaySpeak(String words, Mention.Type type) {
        assertThat(read(words)).extracting(Mention::type).isEqualTo(type);
    }

    @Test
    void theRoleOfAnAdviserGoesOnBehindItsPreposition() {
        assertThat(read("سرتاج عزیز مشاور نخست‌وزیر در امور بین‌الملل در گفت‌وگو"))
                .extracting(Mention::role)
                .isEqualTo("مشاور نخست‌وزیر در امور بین‌الملل");
    }

    @Test
    void whereNobodyIsNamedThereIsNoSubject() {
        assertThat(read("همچنین")).isNull();
        assertThat(read("در این نشست")).isNull();
    }

    private static @Nullable Mention read(String words) {
        Document document = new Document(new ArticleText(Language.FA, null, words), LanguagePack.load(Language.FA));
        return new Subjects(document).read(0, document.tokens().size());
    }
}
