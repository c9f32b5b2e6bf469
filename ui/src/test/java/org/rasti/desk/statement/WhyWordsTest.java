package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasti.extraction.Factor;
import org.rasti.extraction.Resolution;
import org.rasti.extraction.Rule;
import org.rasti.messages.Messages;
import org.rasti.text.Language;

/** Whatever the extractor can give as its reason can be read in each language of the desk. */
class WhyWordsTest {

    /** A language model gives no reasons: its key stands for whom it took for the speaker and how it scored, too. */
    private static final String MODEL = Rule.LANGUAGE_MODEL.key();

    @ParameterizedTest
    @MethodSource("languages")
    void namesEveryReason(Language language) {
        var keys = Stream.of(
                        Arrays.stream(Rule.values()).map(rule -> "rule." + rule.key()),
                        Arrays.stream(Resolution.values()).map(way -> "resolution." + way.key()),
                        Arrays.stream(Factor.values()).map(part -> "score." + part.key()),
                        Stream.of("resolution." + MODEL, "score." + MODEL))
                .flatMap(reasons -> reasons)
                .toList();

        assertThat(Messages.keys("desk-article", language)).containsAll(keys);
    }

    static List<Language> languages() {
        return Messages.LANGUAGES;
    }
}
