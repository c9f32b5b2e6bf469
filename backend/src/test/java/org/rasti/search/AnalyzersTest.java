package org.rasti.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.search.Analyzers.Term;
import org.rasti.text.Language;

class AnalyzersTest {

    private static final int SEED = 4;

    @ParameterizedTest
    @ValueSource(strings = {"می‌رود", "میرود", "می رود", "مي‌رود", "می‌رَود"})
    void aHalfSpaceASpaceAndNoneAreOneVerb(String spelling) {
        assertThat(words(Language.FA, spelling)).containsExactly("میرود");
    }

    @ParameterizedTest
    @ValueSource(strings = {"کتاب", "كتاب", "کتاب‌ها", "کتابها", "کتاب ها", "کتاب‌های", "کتابهایشان", "کتابی"})
    void aPersianWordIsFoundByItsForms(String form) {
        assertThat(words(Language.FA, form)).containsExactly("کتاب");
    }

    @ParameterizedTest
    @ValueSource(strings = {"بزرگ‌ترین", "بزرگترین", "بزرگ ترین", "بزرگ‌تر", "بزرگ"})
    void comparisonIsAnEnding(String form) {
        assertThat(words(Language.FA, form)).containsExactly("بزرگ");
    }

    @Test
    void aCompoundWithAHalfSpaceIsFoundByItsParts() {
        assertThat(words(Language.FA, "دانش‌آموز")).containsAll(words(Language.FA, "دانش آموز"));
        assertThat(words(Language.FA, "دانش‌آموز")).containsAll(words(Language.FA, "دانشآموز"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"۱۴۰۳", "١٤٠٣", "1403"})
    void digitsOfEveryScriptAreOneNumber(String number) {
        assertThat(words(Language.FA, number)).containsExactly("1403");
        assertThat(words(Language.AR, number)).containsExactly("1403");
    }

    @ParameterizedTest
    @CsvSource({"'1,000,000'", "۱٬۰۰۰٬۰۰۰", "1000000"})
    void marksThatGroupDigitsDoNotCount(String number) {
        assertThat(words(Language.FA, number)).containsExactly("1000000");
        assertThat(words(Language.EN, number)).containsExactly("1000000");
    }

    @Test
    void arabicFormsOfAlefAndTheArticleAreOneWord() {
        assertThat(words(Language.AR, "الحكومة")).isEqualTo(words(Language.AR, "حكومة"));
        assertThat(words(Language.AR, "والحكومات")).isEqualTo(words(Language.AR, "الحكومة"));
        assertThat(words(Language.AR, "أسعار")).isEqualTo(words(Language.AR, "الاسعار"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"İstanbul", "ISTANBUL", "istanbul", "İstanbul'da"})
    void dottedAndDotlessLettersAreOne(String spelling) {
        assertThat(words(Language.TR, spelling)).containsExactly("istanbul");
    }

    @Test
    void turkishEndingsGo() {
        assertThat(words(Language.TR, "kitapların")).isEqualTo(words(Language.TR, "kitap"));
    }

    @Test
    void englishEndingsAndAccentsGo() {
        assertThat(words(Language.EN, "The cafés' companies")).containsExactly("the", "cafe", "company");
    }

    @Test
    void aLanguageWithoutRulesIsCutIntoWords() {
        assertThat(words(Language.of("de"), "Die Straße")).containsExactly("die", "strasse");
    }

    @Test
    void termsSayWhereTheyStandInTheTextAsGiven() {
        String text = "او مي‌رود، خانه";
        assertThat(Analyzers.terms(Analyzers.words(Language.FA), text))
                .contains(new Term("میرود", text.indexOf("مي"), text.indexOf('،')));
    }

    @Test
    void runsOfCharactersFindWordsSpeltOtherwise() {
        var one = grams(Language.FA, "سرورهای تلگرام");
        one.retainAll(grams(Language.FA, "سرورهایش به تلگرام"));
        assertThat(one).hasSizeGreaterThan(8);
    }

    @Test
    void aShortWordIsARunOfItsOwn() {
        assertThat(grams(Language.EN, "a to")).containsExactlyInAnyOrder(" a ", " to", "to ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa", "ar", "tr", "und"})
    void anyTextIsReadAndItsPlacesLieWithinIt(String tag) {
        var dice = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            String text = anything(dice);
            for (var analyzer : List.of(Analyzers.words(Language.of(tag)), Analyzers.grams(Language.of(tag)))) {
                assertThat(Analyzers.terms(analyzer, text))
                        .allSatisfy(term -> assertThat(text.substring(term.start(), term.end()))
                                .isNotNull());
            }
        }
    }

    /** Letters of many scripts, marks, halves of surrogate pairs, control characters. */
    private static String anything(Random dice) {
        var chars = new char[dice.nextInt(40)];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) dice.nextInt(dice.nextBoolean() ? 0x700 : 0x10000);
        }
        return new String(chars);
    }

    private static List<String> words(Language language, String text) {
        return Analyzers.terms(Analyzers.words(language), text).stream()
                .map(Term::text)
                .toList();
    }

    private static Set<String> grams(Language language, String text) {
        return new HashSet<>(Arrays.asList(Analyzers.terms(Analyzers.grams(language), text).stream()
                .map(Term::text)
                .toArray(String[]::new)));
    }
}
