package org.rasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @Test
    void tellsTheFourLanguagesApart() {
        assertThat(DETECTOR.detect("وی تاکید کرد که دو کشور برای صلح و ثبات در منطقه همکاری می‌کنند"))
                .contains(Language.FA);
        assertThat(DETECTOR.detect("The terminal will open at the end of May, the minister said on Monday"))
                .contains(Language.EN);
        assertThat(DETECTOR.detect("Bakan, hattın toplam maliyetinin üç milyar lira olduğunu söyledi"))
                .contains(Language.TR);
        assertThat(DETECTOR.detect("أكدت الوزيرة أن المحطة ستدخل الخدمة قبل نهاية العام المقبل"))
                .contains(Language.AR);
    }

    @Test
    void aGermanTextIsNotTakenForEnglish() {
        assertThat(DETECTOR.detect("Der Minister sagte, das neue Terminal werde im Mai eröffnet"))
                .contains(Language.of("de"));
    }

    @Test
    void saysNothingOfATextTooShort() {
        assertThat(DETECTOR.detect("")).isEmpty();
        assertThat(DETECTOR.detect("1403/09/12")).isEmpty();
        assertThat(DETECTOR.detect("تهران")).isEmpty();
    }
}
