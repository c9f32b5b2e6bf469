package org.rasti.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.CurrentDatabase;
import org.rasti.DeskFixture;
import org.rasti.article.Article;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;
import org.rasti.ledger.HistoryLine;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.text.Language;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found when the press conference of the two foreign ministers is brought in. */
@BackendTest
class SuggestionsTest {

    private static final String TEXT = sample();
    private static final String CLAIM = "گروههای تروریستی فعال در سوریه";
    private static final String PROMISE = "به یک حوزه تجاری تبدیل خواهد کرد";

    @Autowired
    private ArticleService articles;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private SpeakerService speakers;

    @Autowired
    private DeskFixture desk;

    @BeforeEach
    void nothingIsKnownYet() {
        CurrentDatabase.renew();
    }

    @Test
    void theArticleHasItsCandidatesAtOnce() {
        var marks = marks(bringIn());

        assertThat(marks).hasSizeGreaterThan(5).allSatisfy(mark -> {
            assertThat(mark.status()).isEqualTo(StatementStatus.SUGGESTED);
            assertThat(mark.why()).isNotNull();
            assertThat(TEXT.substring(mark.start(), mark.end())).isNotBlank();
        });
    }

    @Test
    void theClaimAndThePromiseHaveTheRightSpeakers() {
        var marks = marks(bringIn());

        assertThat(with(marks, CLAIM)).satisfies(mark -> {
            assertThat(mark.kind()).isEqualTo(Kind.FACT);
            assertThat(mark.speaker()).isEqualTo("سید عباس عراقچی");
        });
        assertThat(with(marks, PROMISE)).satisfies(mark -> {
            assertThat(mark.kind()).isEqualTo(Kind.PROMISE);
            assertThat(mark.speaker()).isEqualTo("هاکان فیدان");
        });
    }

    @Test
    void aCandidateIsWordedAsItsPassageByNobody() {
        var mark = with(marks(bringIn()), CLAIM);
        var statement = statement(mark);

        assertThat(statement.wording()).isEqualTo(TEXT.substring(mark.start(), mark.end()));
        assertThat(statement.speakerId()).isNull();
        assertThat(statement.proposedSpeaker()).isEqualTo("سید عباس عراقچی");
        assertThat(statement.speakerRole()).isEqualTo("وزیر امور خارجه ایران");
        assertThat(statement.checkWorthiness()).isGreaterThan(0.6);
    }

    @Test
    void aSpeakerTheDeskKnowsIsTheSpeaker() {
        var name = new NewSpeaker("سيد عباس عراقچي", Language.FA, true, null, null);
        var known = desk.as(desk.checker(), () -> speakers.findOrCreate(name, false));

        assertThat(statement(with(marks(bringIn()), CLAIM)).speakerId()).isEqualTo(known.id());
    }

    @Test
    void aRoleThatTheArticleDoesNotNameIsItsHolderOfThatDay() {
        var minister = new NewSpeaker("Jane Miller", Language.EN, true, null, null);
        var known = desk.as(desk.checker(), () -> speakers.findOrCreate(minister, false));
        desk.doAs(
                desk.checker(),
                () -> speakers.noteRole(known.id(), "finance minister", null, Language.EN, LocalDate.of(2024, 1, 1)));

        var mark = marks(english("The finance minister said that taxes will fall by the end of 2027."))
                .getFirst();

        assertThat(statement(mark).speakerId()).isEqualTo(known.id());
    }

    @Test
    void aPromiseComesWithTheDayThatItNames() {
        var mark = marks(english("Jane Miller said: \"We will build 40 schools by the end of 2027.\""))
                .getFirst();

        assertThat(statement(mark).kind()).isEqualTo(Kind.PROMISE);
        assertThat(statement(mark).dueOn()).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    private Article english(String text) {
        var article = new NewArticle(
                Intake.PASTE, "Budget", text, Language.EN, "The Daily", null, null, LocalDate.of(2024, 11, 23), null);
        return desk.as(
                        desk.checker(),
                        () -> articles.find(articles.bringIn(article).articleId()))
                .orElseThrow();
    }

    @Test
    void whatTheLeadRepeatsIsOneStatementSaidTwice() {
        var marks = marks(bringIn());
        var repeated = marks.stream()
                .filter(mark -> marks.stream()
                                .filter(other -> other.statementId() == mark.statementId())
                                .count()
                        > 1)
                .toList();

        assertThat(repeated).hasSize(2);
        assertThat(appearances(repeated.getFirst().statementId()))
                .hasSize(2)
                .allSatisfy(appearance -> assertThat(appearance.exact()).isNotBlank());
    }

    @Test
    void anAppearanceSaysHowAndWhere() {
        var mark = with(marks(bringIn()), CLAIM);

        assertThat(appearances(mark.statementId()))
                .filteredOn(appearance -> appearance.exact().contains(CLAIM))
                .first()
                .satisfies(appearance -> {
                    assertThat(appearance.form()).isEqualTo(Form.REPORTED);
                    assertThat(appearance.cue()).isEqualTo("اظهار کرد");
                    assertThat(appearance.headline()).isEqualTo("نشست خبری عراقچی و فیدان");
                    assertThat(appearance.outlet()).isEqualTo("عصر ترکیه");
                    assertThat(appearance.relayedFrom()).isEqualTo("ایسنا");
                    assertThat(Objects.requireNonNull(appearance.anchor()).fits(TEXT))
                            .isTrue();
                });
    }

    @Test
    void theLedgerSaysThatTheProductFoundItAndWhoBroughtItIn() {
        var mark = with(marks(bringIn()), CLAIM);

        assertThat(desk.as(desk.editor(), () -> statements.history(mark.statementId())))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.action()).isEqualTo("SUGGEST");
                    assertThat(line.actorName()).isEqualTo("Rasti");
                    assertThat(line.after())
                            .containsEntry("broughtInBy", "Parvin")
                            .containsKey("rule");
                })
                .extracting(HistoryLine::actorId)
                .isNull();
    }

    @Test
    void bringingItInAgainFindsNothingTwice() {
        var first = marks(bringIn());

        assertThat(marks(bringIn())).isEqualTo(first);
    }

    private Article bringIn() {
        var article = new NewArticle(
                Intake.PASTE, "نشست خبری عراقچی و فیدان", TEXT, Language.FA, "عصر ترکیه", "ایسنا", null, null, null);
        return desk.as(
                        desk.checker(),
                        () -> articles.find(articles.bringIn(article).articleId()))
                .orElseThrow();
    }

    private List<Mark> marks(Article article) {
        return desk.as(desk.checker(), () -> statements.marks(article.revisionId()));
    }

    private static Mark with(List<Mark> marks, String words) {
        return marks.stream()
                .filter(mark -> TEXT.substring(mark.start(), mark.end()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Statement statement(Mark mark) {
        return desk.as(desk.checker(), () -> statements.find(mark.statementId()))
                .orElseThrow();
    }

    private List<Appearance> appearances(long statement) {
        return desk.as(desk.checker(), () -> statements.appearances(statement));
    }

    private static String sample() {
        try (var in = Objects.requireNonNull(
                SuggestionsTest.class.getResourceAsStream("/org/rasti/extraction/araghchi-fidan-fa.txt"))) {
            return new String(in.readAllBytes(), UTF_8).strip().replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
