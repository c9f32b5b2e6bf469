package org.rasti.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasti.text.Language;

class MessagesTest {

    @Test
    void namesTheSameThingInEachLanguage() {
        assertThat(Messages.in(Language.EN).get("kind.PROMISE")).isEqualTo("Promise");
        assertThat(Messages.in(Language.FA).get("kind.PROMISE")).isEqualTo("وعده");
    }

    @Test
    void speaksEnglishWhereItDoesNotKnowTheLanguage() {
        var messages = Messages.in(Language.of("eo"));

        assertThat(messages.get("kind.PROMISE")).isEqualTo("Promise");
        assertThat(messages.language()).isEqualTo(Language.EN);
    }

    @Test
    void showsAnUnknownKeyInsteadOfFailingThePage() {
        var messages = Messages.in(Language.FA);

        assertThat(messages.has("no.such.key")).isFalse();
        assertThat(messages.get("no.such.key")).isEqualTo("!no.such.key!");
    }

    @ParameterizedTest
    @MethodSource("groupsAndLanguages")
    void hasTheSameKeysInEveryLanguage(String group, Language language) {
        assertThat(Messages.keys(group, language)).isEqualTo(Messages.keys(group, Language.EN));
    }

    @ParameterizedTest
    @MethodSource("groupsAndLanguages")
    void holdsOnlyPatternsThatParse(String group, Language language) {
        Bundle.read(group, language).forEach((key, pattern) -> assertThatCode(
                        () -> new MessageFormat(pattern, ULocale.forLanguageTag(language.tag())))
                .as(key)
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("groupsAndLanguages")
    void takesTheSameArgumentsInEveryLanguage(String group, Language language) {
        var english = Bundle.read(group, Language.EN);
        Bundle.read(group, language).forEach((key, pattern) -> assertThat(new MessageFormat(pattern).getArgumentNames())
                .as(key)
                .isEqualTo(new MessageFormat(english.getOrDefault(key, "")).getArgumentNames()));
    }

    @ParameterizedTest
    @MethodSource("groupsAndLanguages")
    void leavesNoMessageEmpty(String group, Language language) {
        assertThat(Bundle.read(group, language))
                .allSatisfy((key, pattern) -> assertThat(pattern).as(key).isNotBlank());
    }

    @Test
    void givesEachKeyToOneGroupOnly() {
        Map<String, String> owners = new HashMap<>();
        for (var group : Messages.GROUPS) {
            for (var key : Messages.keys(group, Language.EN)) {
                assertThat(owners.put(key, group)).as(key).isNull();
            }
        }
    }

    static Stream<Arguments> groupsAndLanguages() {
        return Messages.GROUPS.stream()
                .flatMap(group -> Messages.LANGUAGES.stream().map(language -> Arguments.of(group, language)));
    }
}
