package org.rasti.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.jooq.Tables.PUBLIC_PAGE;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.TOPIC_NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.evidence.EvidenceService;
import org.rasti.extraction.Kind;
import org.rasti.search.Completion;
import org.rasti.search.Excerpt;
import org.rasti.search.Facet;
import org.rasti.search.FacetValue;
import org.rasti.search.Hit;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Claim;
import org.rasti.statement.Statement;
import org.rasti.statement.TopicQueries;
import org.rasti.text.Language;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Verdict;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PublicSearchTest {

    /** Words of the desk that no published page has. */
    private static final String SECRET = "zanzibar";

    private static final String SECRET_SPEAKER = "Quentin Ravenscroft";

    @Autowired
    private PublicSearch search;

    @Autowired
    private PublicIndex index;

    @Autowired
    private WithdrawalService withdrawal;

    @Autowired
    private SpeakerService speakers;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private TopicQueries topics;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    private SearchResult search(String query) {
        index.index().catchUp();
        return search.search(SearchRequest.of(query));
    }

    private Stream<Long> ids(String query) {
        return search(query).hits().stream().map(Hit::id);
    }

    @Test
    void aPublishedPageIsFoundByAnybody() {
        var statement = desk.published();

        assertThat(search(statement.code()).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("PAGE");
            assertThat(hit.id()).isEqualTo(statement.id());
            assertThat(hit.fact("slug")).isEqualTo(statement.slug());
            assertThat(hit.fact("state")).isEqualTo("PUBLISHED");
            assertThat(hit.fact("rating")).isEqualTo("false");
            assertThat(hit.fact("rating.fa")).isEqualTo("نادرست");
            assertThat(hit.fact("speaker.fa")).isEqualTo("سید عباس عراقچی");
        });
        assertThat(ids("گوینده:عراقچی rating:false")).contains(statement.id());
    }

    @Test
    void aRetractedPageIsFoundAsSuch() {
        var statement = desk.retracted();

        assertThat(search(statement.code()).hits().getFirst().fact("state")).isEqualTo("RETRACTED");
        assertThat(ids("state:retracted")).contains(statement.id());
    }

    @Test
    void aPageThatWasTakenDownIsGoneFromEverySide() {
        var statement = published("Flamingos nest beneath the ministry of Ulaanbaatar");
        assertThat(ids("flamingos")).containsExactly(statement.id());

        var gone = desk.as(
                        desk.admin(),
                        () -> withdrawal.takeDown(statement.id(), statement.version(), "By order of a court.", null))
                .get();

        assertNothingSaid("flamingos", "Ulaanbaatar");
        assertNothingSaid("flamngos", "flamingo");
        desk.as(desk.admin(), () -> withdrawal.restore(gone.id(), gone.version(), "The order was lifted."));
        assertThat(ids("flamingos")).containsExactly(statement.id());
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        var first = desk.publishedVerdict();
        var statement = desk.statementOf(first);
        desk.publish(desk.approve(desk.submit(desk.correction(statement)), desk.editor()));

        assertThat(search("\"not quite so\" " + statement.code()).hits())
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.fact("corrected")).isEqualTo("true");
                    assertThat(hit.fact("summary")).isEqualTo("It is not quite so.");
                });
    }

    // Leaks

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PUBLISHED", "RETRACTED"})
    void aStatementInNoPublicStateIsNotFoundWhateverIsAsked(StatementStatus status) {
        desk.published();
        var statement = desk.statement(status);
        var code = statement.code();

        for (var query : List.of(
                code,
                "state:" + status,
                "state:draft",
                "kind:statement",
                "kind:article",
                "kind:speaker",
                "kind:evidence",
                statement.wording())) {
            assertThat(ids(query)).as(query).doesNotContain(statement.id());
            assertThat(search(query).facet(Facet.STATE))
                    .as(query)
                    .extracting(FacetValue::value)
                    .isSubsetOf("PUBLISHED", "RETRACTED");
        }
    }

    @Test
    void nothingOfADraftLeaksThroughAnySide() {
        desk.published();
        var draft = draft();

        for (var state : List.of("drafted", "submitted", "approved")) {
            assertNothingSaid(SECRET, SECRET);
            assertNothingSaid(SECRET.substring(0, 5), SECRET);
            assertNothingSaid("zanzibra", SECRET);
            assertNothingSaid("ravenscroft", "Ravenscroft");
            assertNothingSaid("speaker:raven", "Ravenscroft");
            assertNothingSaid("topic:secretive", "Secretive");
            assertThat(search("").total().count()).as(state).isEqualTo(published());
            for (var facet : Facet.values()) {
                assertThat(search("").facet(facet)).as(facet + " " + state).noneSatisfy(value -> assertThat(
                                value.value() + value.names())
                        .containsAnyOf(SECRET_SPEAKER, "Secretive", "Kitab"));
            }
            draft = advance(draft, state);
        }
    }

    private Verdict advance(Verdict verdict, String state) {
        return switch (state) {
            case "drafted" -> desk.submit(verdict);
            case "submitted" -> desk.approve(verdict, desk.editor());
            default -> verdict;
        };
    }

    @Test
    void theNextVersionOfAPublishedPageStaysHiddenUntilItIsPublished() {
        var published = published("Storks carry the mail");
        var next = desk.correction(published);
        var text = new Draft(
                next.text().ratingId(), "Now with timbuktu", next.text().explanation(), "It was timbuktu");
        var rewritten = desk.write(next, text);
        assertNothingSaid("timbuktu", "timbuktu");

        var approved = desk.approve(desk.submit(rewritten), desk.editor());
        assertNothingSaid("timbuktu", "timbuktu");

        desk.publish(approved);
        assertThat(ids("timbuktu")).containsExactly(published.id());
    }

    @Test
    void whatTheDeskChangesBesideAPublishedPageIsNotSeen() {
        var published = published("Herons read the paper");
        var speaker = Objects.requireNonNull(published.speakerId());
        db.insertInto(SPEAKER_NAME)
                .set(SPEAKER_NAME.SPEAKER_ID, speaker)
                .set(SPEAKER_NAME.NAME, SECRET_SPEAKER)
                .set(SPEAKER_NAME.LANGUAGE, "en")
                .set(SPEAKER_NAME.NAME_KEY, "quentinravenscroft")
                .execute();

        assertNothingSaid("ravenscroft", SECRET_SPEAKER);
        assertThat(ids("herons")).containsExactly(published.id());
    }

    /** A draft of which every word could give it away: claim, speaker, topic, source, summary, explanation. */
    private Verdict draft() {
        db.update(TOPIC_NAME)
                .set(TOPIC_NAME.NAME, "Secretive")
                .where(TOPIC_NAME.NAME.eq("Elections"))
                .execute();
        var topic = desk.as(desk.checker(), topics::all).stream()
                .filter(one -> one.code().equals("elections"))
                .findFirst()
                .orElseThrow();
        var speaker = desk.as(
                desk.checker(),
                () -> speakers.findOrCreate(
                        new NewSpeaker(SECRET_SPEAKER, Language.EN, true, "Keeper of " + SECRET, null), false));
        var claim = new Claim(
                "The " + SECRET + " is closed",
                Language.EN,
                Kind.FACT,
                speaker.id(),
                "Keeper of " + SECRET,
                null,
                Set.of(topic.id()),
                null);
        var statement = desk.research(desk.queued(claim), desk.checker());
        var source = desk.as(desk.checker(), () -> evidence.add(statement.id(), desk.source("Kitab " + SECRET)))
                .get();
        var text = new Draft(desk.rating("true"), SECRET, SECRET + " [@" + source.id() + "]", null);
        return desk.write(desk.draft(statement), text);
    }

    private Statement published(String wording) {
        var research = desk.research(desk.queued(desk.claim(wording)), desk.checker());
        return desk.statementOf(
                desk.publish(desk.approve(desk.submit(desk.written(desk.draft(research))), desk.editor())));
    }

    private int published() {
        return db.fetchCount(PUBLIC_PAGE, PUBLIC_PAGE.STATE.ne("TAKEN_DOWN"));
    }

    /** Whatever comes back for a question, a word is not in it: no hit, count, facet, spelling or completion. */
    private void assertNothingSaid(String query, String word) {
        var result = search(query);
        var said = new ArrayList<String>();
        for (var hit : result.hits()) {
            said.add(hit.title().text());
            hit.excerpts().stream().map(Excerpt::text).forEach(said::add);
            said.addAll(hit.facts().values());
        }
        result.facets().forEach(counts -> counts.values().forEach(value -> said.add(value.value() + value.names())));
        said.add(String.valueOf(result.didYouMean()));
        search.complete(query, 20).stream().map(Completion::text).forEach(said::add);
        search.complete(query, 20).stream().map(Completion::query).forEach(said::add);
        assertThat(said).noneMatch(text -> text.contains(word) && !text.equals(query));
        assertThat(search(word).total().count()).as("counted: " + word).isZero();
    }
}
