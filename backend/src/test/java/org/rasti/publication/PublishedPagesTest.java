package org.rasti.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.EVIDENCE;
import static org.rasti.jooq.Tables.RATING_NAME;
import static org.rasti.jooq.Tables.SPEAKER_NAME;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.article.Article;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Statement;
import org.rasti.statement.TriageService;
import org.rasti.verdict.Verdict;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PublishedPagesTest {

    @Autowired
    private PublishedPages pages;

    @Autowired
    private MarkingService marking;

    @Autowired
    private TriageService triage;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private DSLContext db;

    // What is public

    @Test
    void aPublishedVerdictCanBeReadByAnybody() {
        var verdict = desk.publishedVerdict();
        var statement = desk.statementOf(verdict);

        var page = page(statement);

        assertThat(page.state()).isEqualTo(PublicPage.State.PUBLISHED);
        assertThat(page.code()).isEqualTo(statement.code());
        assertThat(page.slug()).isEqualTo(statement.slug());
        assertThat(page.language()).isEqualTo("fa");
        assertThat(page.version()).isEqualTo(1);
        assertThat(page.firstPublished()).isEqualTo(clock.instant());
        assertThat(page.corrections()).isEmpty();
        assertThat(page.withdrawal()).isNull();
        assertThat(page.history()).hasSize(1);
    }

    @Test
    void thePageShowsClaimSpeakerRatingTextAndSources() {
        var verdict = desk.publishedVerdict();
        var statement = desk.statementOf(verdict);

        assertThat(frozen(statement)).satisfies(page -> {
            assertThat(page.claim()).isEqualTo(statement.wording());
            assertThat(page.speaker().name().in("fa")).isEqualTo("سید عباس عراقچی");
            assertThat(page.speaker().role()).isEqualTo("وزیر امور خارجه");
            assertThat(page.rating().code()).isEqualTo("false");
            assertThat(page.rating().name().in("fa")).isEqualTo("نادرست");
            assertThat(page.rating().value()).isEqualTo(1);
            assertThat(page.summary()).isEqualTo("It is not so.");
            assertThat(page.explanation()).isEqualTo(verdict.text().explanation());
            assertThat(page.evidence()).singleElement().satisfies(source -> {
                assertThat(source.title()).isEqualTo("Report");
                assertThat(page.explanation()).contains("[@" + source.id() + "]");
            });
            assertThat(page.author()).isEqualTo("Parvin");
            assertThat(page.approvers()).containsExactly("Mina");
            assertThat(page.demo()).isFalse();
        });
    }

    @Test
    void theQuoteIsShownInItsContext() {
        var article =
                desk.article("First the weather.\nThe minister built the bridge in May. So he says.\nThen sport.");
        var statement = published(article, "built the bridge");

        assertThat(frozen(statement).appearances()).singleElement().satisfies(appearance -> {
            assertThat(appearance.before()).isEqualTo("The minister ");
            assertThat(appearance.quote()).isEqualTo("built the bridge");
            assertThat(appearance.after()).isEqualTo(" in May. So he says.");
            assertThat(appearance.headline()).isEqualTo("The bridge");
            assertThat(appearance.outlet()).isEqualTo("The Herald");
            assertThat(appearance.language()).isEqualTo("en");
        });
    }

    private Statement published(Article article, String quote) {
        var start = article.text().indexOf(quote);
        var marked = desk.as(
                desk.checker(),
                () -> marking.mark(article.id(), article.revisionId(), start, start + quote.length(), quote));
        var queued = desk.as(desk.checker(), () -> triage.accept(marked.id(), marked.version(), desk.claim()))
                .get();
        var submitted = desk.submit(desk.written(desk.draft(desk.research(queued, desk.checker()))));
        return desk.statementOf(desk.publish(desk.approve(submitted, desk.editor())));
    }

    @ParameterizedTest
    @EnumSource(
            value = VerdictStatus.class,
            mode = Mode.EXCLUDE,
            names = {"PUBLISHED", "SUPERSEDED"})
    void whatIsNotPublishedCannotBeReached(VerdictStatus status) {
        var statement = desk.statementOf(desk.verdict(status));

        assertThat(pages.find(statement.code())).isEmpty();
        assertThat(pages.latest(200)).extracting(PublicListing::code).doesNotContain(statement.code());
    }

    @ParameterizedTest
    @EnumSource(
            value = StatementStatus.class,
            names = {"SUGGESTED", "QUEUED", "DISMISSED", "MERGED"})
    void aStatementWithoutAVerdictCannotBeReached(StatementStatus status) {
        assertThat(pages.find(desk.statement(status).code())).isEmpty();
    }

    @Test
    void aDraftOfACorrectionDoesNotShowThrough() {
        var statement = desk.published();
        var before = page(statement);

        desk.submit(desk.correction(statement));

        assertThat(page(statement)).isEqualTo(before);
    }

    @Test
    void aCodeIsReadInAnyCase() {
        var code = desk.published().code();

        assertThat(pages.find(code.toLowerCase(Locale.ROOT))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "S-",
                "S-0",
                "S-01001",
                "1001",
                "S-999999999999999999",
                "S-9999999999999999999",
                "S-1' OR 1=1"
            })
    void whatIsNoCodeOfOursIsNotFound(String code) {
        assertThat(pages.find(code)).isEmpty();
    }

    // Frozen

    @Test
    void approvalFreezesWhatThePageWillShow() {
        var approved = desk.approved();
        var statement = desk.statementOf(approved);
        renameEverything(statement);

        var page = desk.publish(approved);

        assertThat(frozen(desk.statementOf(page))).satisfies(shown -> {
            assertThat(shown.speaker().name().in("fa")).isEqualTo("سید عباس عراقچی");
            assertThat(shown.rating().name().in("en")).isEqualTo("False");
            assertThat(shown.evidence().getFirst().title()).isEqualTo("Report");
            assertThat(shown.author()).isEqualTo("Parvin");
            assertThat(shown.claim()).isEqualTo(statement.wording());
        });
        undoRenaming();
    }

    /** Behind the back of the services, which do not allow all of it. */
    private void renameEverything(Statement statement) {
        db.update(SPEAKER_NAME).set(SPEAKER_NAME.NAME, "Another name").execute();
        db.update(RATING_NAME)
                .set(RATING_NAME.NAME, "Untrue")
                .where(RATING_NAME.NAME.eq("False"))
                .execute();
        db.update(EVIDENCE)
                .set(EVIDENCE.TITLE, "Another title")
                .where(EVIDENCE.STATEMENT_ID.eq(statement.id()))
                .execute();
        db.update(ACCOUNT)
                .set(ACCOUNT.DISPLAY_NAME, "Another name")
                .where(ACCOUNT.LOGIN.eq("parvin"))
                .execute();
    }

    private void undoRenaming() {
        db.update(SPEAKER_NAME).set(SPEAKER_NAME.NAME, "سید عباس عراقچی").execute();
        db.update(RATING_NAME)
                .set(RATING_NAME.NAME, "False")
                .where(RATING_NAME.NAME.eq("Untrue"))
                .execute();
        db.update(ACCOUNT)
                .set(ACCOUNT.DISPLAY_NAME, "Parvin")
                .where(ACCOUNT.LOGIN.eq("parvin"))
                .execute();
    }

    @Test
    void anEditForTheNextVersionLeavesThePublicPageAlone() {
        var statement = desk.published();
        var before = page(statement);
        desk.correction(statement);
        var now = desk.now(statement);

        desk.as(desk.checker(), () -> triage.edit(now.id(), now.version(), desk.claim("Quite another claim.")))
                .get();

        assertThat(page(statement)).isEqualTo(before);
        assertThat(pages.latest(200))
                .filteredOn(line -> line.code().equals(statement.code()))
                .singleElement()
                .extracting(PublicListing::claim)
                .isEqualTo(statement.wording());
    }

    // Corrections

    @Test
    void aCorrectionIsToldInTheOpen() {
        var statement = desk.published();
        var first = clock.instant();
        clock.advance(Duration.ofDays(2));

        publishCorrection(statement);

        assertThat(page(statement)).satisfies(page -> {
            assertThat(page.version()).isEqualTo(2);
            assertThat(page.firstPublished()).isEqualTo(first);
            assertThat(page.changedAt()).isEqualTo(clock.instant());
            assertThat(Objects.requireNonNull(page.page()).summary()).isEqualTo("It is not quite so.");
            assertThat(page.corrections()).singleElement().satisfies(correction -> {
                assertThat(correction.grade()).isEqualTo("CORRECTION");
                assertThat(correction.note()).isEqualTo("A date was wrong.");
                assertThat(correction.version()).isEqualTo(2);
                assertThat(correction.at()).isEqualTo(clock.instant());
            });
            assertThat(page.history()).extracting(PublicPage.Version::number).containsExactly(2, 1);
            assertThat(page.history().getLast().summary()).isEqualTo("It is not so.");
        });
    }

    private Verdict publishCorrection(Statement statement) {
        return desk.publish(desk.approve(desk.submit(desk.correction(statement)), desk.editor()));
    }

    // Lists

    @Test
    void theLatestComesFirstAndSaysWhetherItWasCorrected() {
        var older = desk.published();
        clock.advance(Duration.ofMinutes(1));
        var newer = desk.published();
        publishCorrection(older);

        var latest = pages.latest(2);

        assertThat(latest).extracting(PublicListing::code).containsExactly(newer.code(), older.code());
        assertThat(latest).extracting(PublicListing::corrected).containsExactly(false, true);
    }

    @Test
    void withdrawnPagesAreNotListed() {
        var retracted = desk.retracted();
        var takenDown = desk.takenDown();

        assertThat(pages.latest(200))
                .extracting(PublicListing::code)
                .doesNotContain(retracted.code(), takenDown.code());
    }

    @Test
    void demonstrationDataIsKnownAsSuch() {
        assertThat(pages.demonstration()).isFalse();
    }

    private PublicPage page(Statement statement) {
        return pages.find(statement.code()).orElseThrow();
    }

    private FrozenPage frozen(Statement statement) {
        return Objects.requireNonNull(page(statement).page());
    }
}
