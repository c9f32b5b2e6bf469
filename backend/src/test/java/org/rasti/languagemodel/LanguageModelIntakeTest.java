package org.rasti.languagemodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.article.Article;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.statement.Mark;
import org.rasti.statement.StatementQueries;
import org.rasti.text.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes of an article where a language model is plugged in. */
@BackendTest
class LanguageModelIntakeTest {

    private static final StubService SERVICE = new StubService();
    private static final String ANSWER = """
            {"statements": [{"quote": "Der Deich hält", "speaker": "Erika Muster", "cue": "sagte", "kind": "FACT"}]}
            """;

    @Autowired
    private ArticleService articles;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    @DynamicPropertySource
    static void plugIn(DynamicPropertyRegistry registry) {
        registry.add("rasti.language-model.endpoint", SERVICE::endpoint);
        registry.add("rasti.language-model.model", () -> "stub-1");
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @BeforeEach
    void answer() {
        SERVICE.asked().clear();
        SERVICE.says(ANSWER);
    }

    @Test
    void itsCandidatesAreTheModels() {
        var article = desk.article("Der Deich hält, sagte Erika Muster. Es regnete weiter.");

        assertThat(marks(article)).singleElement().satisfies(mark -> {
            assertThat(article.text().substring(mark.start(), mark.end())).isEqualTo("Der Deich hält");
            assertThat(mark.speaker()).isEqualTo("Erika Muster");
            assertThat(mark.why()).isNotNull().satisfies(why -> assertThat(why.rule())
                    .isEqualTo("language-model"));
        });
    }

    @Test
    void noTransactionWaitsForTheModel() {
        var waiting = new ArrayList<Integer>();
        SERVICE.replies(exchange -> {
            waiting.add(openTransactions());
            exchange.sendResponseHeaders(500, -1);
        });

        desk.article("Der Deich hält noch, sagte Erika Muster.");

        assertThat(waiting).containsExactly(0);
    }

    private int openTransactions() {
        return db.fetchSingle("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND state LIKE 'idle in transaction%'
                        """).get(0, Integer.class);
    }

    @Test
    void anArticleThatIsKnownIsNotAskedAboutAgain() {
        desk.article("Der Deich hält immer noch, sagte Erika Muster.");
        desk.article("Der Deich hält immer noch, sagte Erika Muster.");

        assertThat(SERVICE.asked()).hasSize(1);
    }

    @Test
    void theDemonstrationIsReadByTheBuiltInEngine() {
        var demo = new NewArticle(
                Intake.PASTE,
                "The bridge",
                "The minister said that the bridge is an example.",
                Language.EN,
                null,
                null,
                null,
                null,
                null);

        var article = desk.as(
                        desk.checker(),
                        () -> articles.find(articles.bringInDemo(demo).articleId()))
                .orElseThrow();

        assertThat(marks(article)).hasSize(1);
        assertThat(SERVICE.asked()).isEmpty();
    }

    private List<Mark> marks(Article article) {
        return desk.as(desk.checker(), () -> statements.marks(article.revisionId()));
    }
}
