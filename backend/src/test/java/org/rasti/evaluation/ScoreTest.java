package org.rasti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.evaluation.GoldArticle.Span;
import org.rasti.extraction.Explanation;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;
import org.rasti.extraction.SpeakerGuess;
import org.rasti.extraction.Suggestion;
import org.rasti.text.Language;

class ScoreTest {

    private static final String TEXT = "Smith said that taxes will fall. Jones said that prices rose.";

    private final Score score = new Score();

    @Test
    void whatIsFoundAsAnnotatedScoresOne() {
        score.add(
                article(
                        gold("taxes will fall", "Smith", Kind.PROMISE, true),
                        gold("prices rose", "Jones", Kind.FACT, false)),
                List.of(
                        found("taxes will fall", "Smith", Kind.PROMISE, 0.9),
                        found("prices rose", "Jones", Kind.FACT, 0.1)));

        var measures = score.measures();
        assertThat(measures.f1()).isOne();
        assertThat(measures.exactF1()).isOne();
        assertThat(measures.charF1()).isOne();
        assertThat(measures.speaker()).isOne();
        assertThat(measures.kind()).isOne();
        assertThat(measures.checkWorthyMap()).isOne();
        assertThat(measures.recallByForm()).containsEntry(Form.REPORTED, 1.0);
    }

    @Test
    void halfOfTheUnionIsEnoughAndLessIsNot() {
        score.add(
                article(gold("taxes will fall", "Smith", Kind.FACT, null)),
                List.of(found("taxes will", "Smith", Kind.FACT, 0.5)));
        assertThat(score.measures().f1()).isOne();
        assertThat(score.measures().exactF1()).isZero();

        var narrow = new Score();
        narrow.add(
                article(gold("taxes will fall", "Smith", Kind.FACT, null)),
                List.of(found("taxes", "Smith", Kind.FACT, 0.5)));
        assertThat(narrow.measures().f1()).isZero();
    }

    @Test
    void punctuationAtTheEdgesDoesNotCount() {
        score.add(
                article(gold("taxes will fall.", "Smith", Kind.FACT, null)),
                List.of(found("taxes will fall", "Smith", Kind.FACT, 0.5)));

        assertThat(score.measures().exactF1()).isOne();
    }

    @Test
    void whatIsMissedAndWhatIsTooMuchLowerRecallAndPrecision() {
        score.add(
                article(
                        gold("taxes will fall", "Smith", Kind.FACT, null),
                        gold("prices rose", "Jones", Kind.FACT, null)),
                List.of(
                        found("taxes will fall", "Jones", Kind.OPINION, 0.5),
                        found("Jones said", null, Kind.FACT, 0.5)));

        var measures = score.measures();
        assertThat(measures.precision()).isEqualTo(0.5);
        assertThat(measures.recall()).isEqualTo(0.5);
        assertThat(measures.speaker()).isZero();
        assertThat(measures.kind()).isZero();
    }

    @Test
    void whatIsFoundInAnIgnoredPassageCountsNeitherWay() {
        var passage = span("prices rose");
        score.add(
                new GoldArticle(
                        "1",
                        Language.EN,
                        null,
                        TEXT,
                        List.of(gold("taxes will fall", "Smith", Kind.FACT, null)),
                        List.of(passage)),
                List.of(
                        found("taxes will fall", "Smith", Kind.FACT, 0.5),
                        found("prices rose", "Jones", Kind.FACT, 0.5)));

        assertThat(score.measures().precision()).isOne();
    }

    @Test
    void theOrderByCheckWorthinessIsMeasuredByAveragePrecision() {
        score.add(
                article(
                        gold("taxes will fall", "Smith", Kind.FACT, true),
                        gold("prices rose", "Jones", Kind.FACT, false)),
                List.of(
                        found("taxes will fall", "Smith", Kind.FACT, 0.2),
                        found("prices rose", "Jones", Kind.FACT, 0.8)));

        assertThat(score.measures().checkWorthyMap()).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void namesAgreeWhateverIsGivenOfThem() {
        assertThat(SpeakerNames.agree("سید عباس عراقچی", "عراقچي")).isTrue();
        assertThat(SpeakerNames.agree("Smith", "Minister John Smith")).isTrue();
        assertThat(SpeakerNames.agree(null, null)).isTrue();
        assertThat(SpeakerNames.agree("Smith", null)).isFalse();
        assertThat(SpeakerNames.agree("Smith", "Jones")).isFalse();
        assertThat(SpeakerNames.agree("Smith", "the former minister of health and sport John Smith"))
                .isFalse();
    }

    private static GoldArticle article(GoldStatement... statements) {
        return new GoldArticle("1", Language.EN, null, TEXT, List.of(statements), List.of());
    }

    private static GoldStatement gold(String words, @Nullable String speaker, Kind kind, @Nullable Boolean worthy) {
        var span = span(words);
        return new GoldStatement(span.start(), span.end(), speaker, null, null, Form.REPORTED, kind, worthy);
    }

    private static Suggestion found(String words, @Nullable String speaker, Kind kind, double worth) {
        var span = span(words);
        var guess = speaker == null ? null : new SpeakerGuess(speaker, null, null, true);
        return new Suggestion(
                span.start(),
                span.end(),
                guess,
                null,
                null,
                Form.REPORTED,
                kind,
                worth,
                null,
                new Explanation("that-clause", "named", Map.of()));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
