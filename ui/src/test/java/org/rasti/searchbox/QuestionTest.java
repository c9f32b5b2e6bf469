package org.rasti.searchbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.messages.Messages;
import org.rasti.search.QueryProblem;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "water rating:false|rating|false",
                "RATING:false|rating|false",
                "رده:نادرست سد|rating|نادرست",
                "speaker:\"Nemuna Farzi\" x|speaker|Nemuna Farzi",
                "گوینده:«نمونه فرضی»|speaker|نمونه فرضی",
                "تاریخ:۱۴۰۳-۰۸|said|۱۴۰۳-۰۸",
                "speaker:\"open to the end|speaker|open to the end",
                "زبان:فارسی|lang|فارسی"
            })
    void knowsWhatNarrowsIt(String question, String field, String value) {
        assertThat(new Question(question).narrowings())
                .singleElement()
                .satisfies(part -> assertThat(part.field()).isEqualTo(field))
                .satisfies(part -> assertThat(part.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/x",
                "\"rating:false\"",
                "rating :false",
                "rating:",
                "unknown:x",
                ":",
                "-",
                "\""
            })
    void takesWordsForWords(String question) {
        assertThat(new Question(question).narrowings()).isEmpty();
    }

    @Test
    void isNarrowedAndWidenedAgain() {
        var asked = new Question("clean water").with("speaker:\"A B\"").with("rating:false");

        assertThat(asked.text()).isEqualTo("clean water speaker:\"A B\" rating:false");
        assertThat(asked.has("rating:false")).isTrue();
        assertThat(asked.has("rating:true")).isFalse();
        assertThat(asked.without("speaker:\"A B\"").text()).isEqualTo("clean water rating:false");
        assertThat(new Question("-rating:false").has("rating:false")).isFalse();
        assertThat(Question.NONE.with("lang:fa").text()).isEqualTo("lang:fa");
    }

    @Test
    void keepsAValueWholeHoweverLongTheWords() {
        var asked = new Question("w ".repeat(5_000)).with("rating:false");

        assertThat(asked.text()).hasSizeLessThan(1_001).endsWith(" rating:false");
    }

    @Test
    void hasNothingThatIsNotSeen() {
        assertThat(new Question("a\u0000b\nc\u202Ed\uD800e می\u200Cرود").text()).isEqualTo("a b cde می\u200Cرود");
    }

    @Test
    void saysWhichPartIsMeantInAFewWords() {
        var asked = new Question("water said:soonsoonsoon");

        assertThat(asked.part(11, 12, 4)).isEqualTo("soon…");
        assertThat(asked.part(11, 12, 40)).isEqualTo("soonsoonsoon");
        assertThat(asked.part(500, 1_000_000, 40)).isEmpty();
    }

    @Test
    void teachesOnlyNamesThatTheSearchUnderstands() throws IOException {
        var understood = new Properties();
        try (var words = new InputStreamReader(
                Objects.requireNonNull(QueryProblem.class.getResourceAsStream("query.properties")),
                StandardCharsets.UTF_8)) {
            understood.load(words);
        }
        for (var language : Messages.LANGUAGES) {
            for (var field : FieldNames.FIELDS) {
                var name = field.equals("lang") ? "LANGUAGE" : field.toUpperCase(Locale.ROOT);
                assertThat(List.of(understood.getProperty("field." + name).split("\\s*,\\s*")))
                        .as(field)
                        .containsAll(FieldNames.typed(field, language));
            }
        }
    }
}
