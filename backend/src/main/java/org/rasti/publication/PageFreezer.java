package org.rasti.publication;

import static org.rasti.jooq.Tables.FROZEN_PAGE;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.rasti.account.AccountService;
import org.rasti.evidence.EvidenceService;
import org.rasti.extraction.Kind;
import org.rasti.promise.Progress;
import org.rasti.promise.PromiseService;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Appearance;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TopicQueries;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.Review;
import org.rasti.verdict.ReviewService;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictApproved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes what a page will show at the moment of its approval, within the approving transaction: what the editor saw is
 * what the public gets, whatever is changed at the desk afterwards.
 */
@Component
class PageFreezer {

    private final StatementQueries statements;
    private final TopicQueries topics;
    private final SpeakerService speakers;
    private final EvidenceService evidence;
    private final RatingQueries ratings;
    private final ReviewService reviews;
    private final AccountService accounts;
    private final Repeaters repeaters;
    private final PromiseService promises;
    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    PageFreezer(
            StatementQueries statements,
            TopicQueries topics,
            SpeakerService speakers,
            EvidenceService evidence,
            RatingQueries ratings,
            ReviewService reviews,
            AccountService accounts,
            Repeaters repeaters,
            PromiseService promises,
            DSLContext db,
            JsonMapper json,
            Clock clock) {
        this.statements = statements;
        this.topics = topics;
        this.speakers = speakers;
        this.evidence = evidence;
        this.ratings = ratings;
        this.reviews = reviews;
        this.accounts = accounts;
        this.repeaters = repeaters;
        this.promises = promises;
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void on(VerdictApproved approved) {
        db.insertInto(FROZEN_PAGE)
                .set(FROZEN_PAGE.VERDICT_ID, approved.verdict().id())
                .set(FROZEN_PAGE.ROUND, approved.verdict().round())
                .set(
                        FROZEN_PAGE.PAGE,
                        JSONB.valueOf(json.writeValueAsString(page(approved.statement(), approved.verdict()))))
                .set(FROZEN_PAGE.FROZEN_AT, clock.instant())
                .execute();
    }

    private FrozenPage page(Statement statement, Verdict verdict) {
        return new FrozenPage(
                statement.id(),
                statement.code(),
                statement.slug(),
                verdict.language().tag(),
                statement.demo(),
                statement.wording(),
                statement.kind().name(),
                statement.dueOn(),
                topics(statement),
                speaker(statement),
                rating(verdict),
                verdict.text().summary(),
                verdict.text().explanation(),
                evidence.of(statement.id()).stream().map(PageFreezer::source).toList(),
                statements.appearances(statement.id()).stream()
                        .map(appearance -> appearance(statement, appearance))
                        .toList(),
                accounts.displayName(verdict.authorId()),
                approvers(verdict),
                progress(statement));
    }

    private List<Localized> topics(Statement statement) {
        return topics.some(statement.topics()).stream()
                .map(topic -> new Localized(topic.names()))
                .toList();
    }

    private FrozenPage.Speaker speaker(Statement statement) {
        var speaker =
                speakers.find(Objects.requireNonNull(statement.speakerId())).orElseThrow();
        return new FrozenPage.Speaker(
                speaker.id(),
                speaker.person(),
                new Localized(speaker.names()),
                statement.speakerRole(),
                statement.speakerBody(),
                speaker.wikidataId());
    }

    private FrozenPage.Rating rating(Verdict verdict) {
        var rating =
                ratings.find(Objects.requireNonNull(verdict.text().ratingId())).orElseThrow();
        return new FrozenPage.Rating(
                rating.id(),
                rating.code(),
                new Localized(rating.names()),
                new Localized(rating.meanings()),
                rating.value(),
                rating.colour(),
                rating.shape(),
                rating.example());
    }

    private static FrozenPage.Evidence source(org.rasti.evidence.Evidence evidence) {
        var data = evidence.data();
        return new FrozenPage.Evidence(
                evidence.id(),
                data.url(),
                data.title(),
                data.publisher(),
                data.publishedOn(),
                data.stance().name(),
                data.excerpt(),
                data.note());
    }

    private FrozenPage.Appearance appearance(Statement statement, Appearance appearance) {
        return AppearanceShown.of(
                appearance,
                repeaters.of(appearance, statement),
                statement.language().tag(),
                statements::text);
    }

    /** What was noted while it was taken for a promise is not shown of anything else. */
    private List<FrozenPage.Progress> progress(Statement statement) {
        return statement.kind() == Kind.PROMISE
                ? promises.of(statement.id()).stream()
                        .map(PageFreezer::progress)
                        .toList()
                : List.of();
    }

    private static FrozenPage.Progress progress(Progress noted) {
        var data = noted.data();
        return new FrozenPage.Progress(data.notedOn(), data.note(), data.evidenceId());
    }

    private List<String> approvers(Verdict verdict) {
        return reviews.of(verdict.id()).stream()
                .filter(review -> review.approved() && review.round() == verdict.round())
                .map(Review::editor)
                .toList();
    }
}
