package org.rasti.desksearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.AFFILIATION;
import static org.rasti.jooq.Tables.OUTLET;
import static org.rasti.jooq.Tables.RATING_NAME;
import static org.rasti.jooq.Tables.SPEAKER_NAME;
import static org.rasti.jooq.Tables.STATEMENT_TOPIC;
import static org.rasti.jooq.Tables.TOPIC;
import static org.rasti.jooq.Tables.TOPIC_NAME;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.evidence.EvidenceService;
import org.rasti.matching.Claim;
import org.rasti.matching.ClaimSearch;
import org.rasti.search.Completion;
import org.rasti.search.Documents;
import org.rasti.search.Facet;
import org.rasti.search.FacetValue;
import org.rasti.search.Hit;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Statement;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class DeskSearchTest {

    @Autowired
    private DeskSearch search;

    @Autowired
    private DeskIndex index;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private MarkingService marking;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void open() {
        index.index().catchUp();
    }

    private SearchResult search(String query) {
        index.index().catchUp();
        return desk.as(desk.checker(), () -> search.search(SearchRequest.of(query)));
    }

    private List<Hit> hits(String query) {
        return search(query).hits();
    }

    private Stream<Long> statements(String query) {
        return hits("kind:statement " + query).stream().map(Hit::id);
    }

    @ParameterizedTest
    @EnumSource
    void aStatementIsFoundInWhateverStateItIs(StatementStatus status) {
        var statement = desk.statement(status);
        var code = statement.code();

        assertThat(hits(code + " state:" + status)).anySatisfy(hit -> {
            assertThat(hit.kind()).isEqualTo("STATEMENT");
            assertThat(hit.id()).isEqualTo(statement.id());
            assertThat(hit.fact("code")).isEqualTo(code);
            assertThat(hit.fact("state")).isEqualTo(status.name());
            assertThat(hit.title().text()).isEqualTo(statement.wording());
        });
    }

    @Test
    void aStatementIsFoundByItsSpeakerInAnyScriptAndByEveryAlias() {
        var statement = desk.suggested(desk.claim("پل در خرداد باز می‌شود"));
        name(Objects.requireNonNull(statement.speakerId()), "Abbas Araghchi", Language.EN, true);
        name(statement.speakerId(), "Araqchi", Language.EN, false);

        assertThat(statements("araghchi خرداد")).containsExactly(statement.id());
        assertThat(statements("speaker:Araqchi")).contains(statement.id());
        assertThat(statements("گوینده:عراقچی خرداد")).containsExactly(statement.id());
        assertThat(search("خرداد").facet(Facet.SPEAKER).getFirst().name("en")).isEqualTo("Abbas Araghchi");
    }

    @Test
    void aStatementIsFoundByWhatItWasQuotedAsAndWhere() {
        var article = desk.article("The minister built the viaduct in May. So he says.");
        var quote = "built the viaduct";
        int start = article.text().indexOf(quote);
        var marked = desk.as(
                desk.checker(),
                () -> marking.mark(article.id(), article.revisionId(), start, start + quote.length(), quote));

        assertThat(statements("viaduct outlet:Herald")).containsExactly(marked.id());
        db.update(OUTLET)
                .set(OUTLET.NAME, "The Trumpet")
                .where(OUTLET.NAME.eq("The Herald"))
                .execute();
        assertThat(statements("viaduct outlet:trumpet")).containsExactly(marked.id());
        assertThat(statements("viaduct outlet:Herald")).isEmpty();
    }

    @Test
    void aStatementIsFoundByItsRatingTopicRoleAndAssignee() {
        var verdict = desk.written();
        var statement = desk.statementOf(verdict);
        topic(statement, "economy");
        var code = statement.code();

        assertThat(statements(code + " rating:false topic:economy parvin وزیر")).containsExactly(statement.id());
        db.update(TOPIC_NAME)
                .set(TOPIC_NAME.NAME, "Trade and money")
                .where(TOPIC_NAME.NAME.eq("Economy"))
                .execute();
        assertThat(statements("topic:money " + code)).containsExactly(statement.id());
        db.update(RATING_NAME)
                .set(RATING_NAME.NAME, "Untrue")
                .where(RATING_NAME.NAME.eq("False"))
                .execute();
        assertThat(statements("rating:untrue " + code)).containsExactly(statement.id());
        db.update(ACCOUNT)
                .set(ACCOUNT.DISPLAY_NAME, "Nasrin")
                .where(ACCOUNT.LOGIN.eq("parvin"))
                .execute();
        assertThat(statements("nasrin " + code)).containsExactly(statement.id());
    }

    @Test
    void anArticleIsFoundByItsNewestText() {
        var article = desk.article("A heron was seen at the pond.");

        assertThat(hits("heron kind:article")).singleElement().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(article.id());
            assertThat(hit.title().text()).isEqualTo("The bridge");
            assertThat(hit.excerpts().getFirst().text()).contains("heron");
        });
        db.execute("INSERT INTO article_revision (article_id, no, text, sha256, captured_at) SELECT id, 2,"
                + " 'An egret was seen.', sha256('x'), now() FROM article WHERE id = " + article.id());
        assertThat(hits("heron kind:article")).isEmpty();
        assertThat(hits("egret kind:article")).hasSize(1);
    }

    @Test
    void aSpeakerIsFoundByNamesAndRoles() {
        var speaker = desk.speaker();
        db.insertInto(AFFILIATION)
                .set(AFFILIATION.SPEAKER_ID, speaker.id())
                .set(AFFILIATION.ROLE, "Ambassador")
                .set(AFFILIATION.ROLE_KEY, "ambassador")
                .set(AFFILIATION.BODY, "Embassy in Tokyo")
                .set(AFFILIATION.LANGUAGE, "en")
                .execute();

        assertThat(hits("عراقچی kind:speaker").stream().map(Hit::id)).containsExactly(speaker.id());
        assertThat(hits("tokyo ambassador kind:speaker").stream().map(Hit::id)).containsExactly(speaker.id());
    }

    @Test
    void aSourceIsFoundUntilItIsTakenAway() {
        var statement = desk.research();
        var source = desk.as(desk.checker(), () -> evidence.add(statement.id(), desk.source("Census of marmots")))
                .get();

        assertThat(hits("marmots")).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo("EVIDENCE");
            assertThat(hit.id()).isEqualTo(source.id());
            assertThat(hit.fact("statementId")).isEqualTo(Long.toString(statement.id()));
        });
        desk.doAs(desk.checker(), () -> evidence.remove(source.id(), source.version()));
        assertThat(hits("marmots")).isEmpty();
    }

    @Test
    void whatIsFoundIsCounted() {
        desk.suggested(desk.claim("پنگوئن‌ها در قطب شمال زندگی می‌کنند"));
        desk.queued(desk.claim("پنگوئن‌ها پرواز می‌کنند"));

        assertThat(search("پنگوئن").facet(Facet.STATE))
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactlyInAnyOrder(tuple("SUGGESTED", 1), tuple("QUEUED", 1));
        assertThat(search("پنگوئن").total().count()).isEqualTo(2);
    }

    @Test
    void aStatementBearsTheFieldsByWhichASimilarOneIsFound() {
        var statement = desk.suggested(desk.claim("کارخانهٔ فولاد اصفهان سی هزار کارگر دارد"));
        index.index().catchUp();
        var claim = Claim.of("کارخانهٔ فولاد در اصفهان سی هزار کارگر دارد", Language.FA);

        var found = index.index().read(searcher -> {
            var matches = new ClaimSearch(index.model()).find(searcher, claim, 3, null);
            return Documents.at(searcher, matches.getFirst().doc());
        });

        assertThat(found.orElseThrow().id()).isEqualTo(statement.id());
    }

    @Test
    void aQuestionIsCompleted() {
        desk.suggested();
        index.index().catchUp();

        assertThat(desk.as(desk.checker(), () -> search.complete("عراقچ", 5)))
                .extracting(Completion::text)
                .contains("سید عباس عراقچی");
    }

    @Test
    void afterAllOfThisTheIndexIsTheOneThatWouldBeBuiltAnew() {
        Arrays.stream(StatementStatus.values()).forEach(desk::statement);
        index.index().catchUp();
        var followed = index.index().status().documents();
        db.execute("INSERT INTO search_reindex (requested_at) VALUES (now())");
        index.index().catchUp();

        assertThat(index.index().status().documents()).isEqualTo(followed);
    }

    private void name(long speaker, String name, Language language, boolean main) {
        db.insertInto(SPEAKER_NAME)
                .set(SPEAKER_NAME.SPEAKER_ID, speaker)
                .set(SPEAKER_NAME.NAME, name)
                .set(SPEAKER_NAME.LANGUAGE, language.tag())
                .set(SPEAKER_NAME.MAIN, main)
                .set(SPEAKER_NAME.NAME_KEY, ClaimText.key(name, language))
                .execute();
    }

    private void topic(Statement statement, String code) {
        db.insertInto(STATEMENT_TOPIC)
                .columns(STATEMENT_TOPIC.STATEMENT_ID, STATEMENT_TOPIC.TOPIC_ID)
                .select(db.select(DSL.val(statement.id()), TOPIC.ID).from(TOPIC).where(TOPIC.CODE.eq(code)))
                .execute();
    }
}
