package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.article.Article;
import org.rasti.evaluation.GoldArticle;
import org.rasti.evaluation.GoldStatement;
import org.rasti.extraction.Kind;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class GoldQueriesTest {

    @Autowired
    private TriageService triage;

    @Autowired
    private MarkingService marking;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    private Article article;
    private GoldQueries gold;

    @BeforeEach
    void bringIn() {
        gold = new GoldQueries(db);
        article = desk.article("The bridge is open. It cost ten million. Nobody paid. " + UUID.randomUUID());
    }

    @Test
    void anArticleIsGoldWhenEverySuggestionInItIsDecided() {
        var first = mark("The bridge is open.");
        var second = mark("Nobody paid.");
        accept(first);
        assertThat(gold.revisions(false)).doesNotContain(article.revisionId());
        assertThat(gold.revisions(true)).contains(article.revisionId());

        dismiss(second, Dismissal.NOT_CHECKABLE);

        assertThat(gold.revisions(false)).contains(article.revisionId());
    }

    @Test
    void whatNobodyDecidedOnIsIgnored() {
        accept(mark("The bridge is open."));
        var waiting = mark("Nobody paid.");

        var exported = export();

        assertThat(texts(exported)).containsExactly("The bridge is open.");
        assertThat(exported.ignored()).singleElement().satisfies(passage -> assertThat(
                        exported.text().substring(passage.start(), passage.end()))
                .isEqualTo(waiting.wording()));
    }

    @Test
    void boundsSpeakerAndKindAreAsPeopleLeftThem() {
        var marked = mark("The bridge is open.");
        var at = desk.as(desk.checker(), () -> statements.appearances(marked.id()))
                .getFirst();
        int start = article.text().indexOf("It cost");
        var moved = desk.as(desk.checker(), () -> marking.rebound(at.id(), marked.version(), start, start + 20))
                .get();

        accept(moved);

        assertThat(export().statements()).singleElement().satisfies(statement -> {
            assertThat(statement.start()).isEqualTo(start);
            assertThat(statement.speaker()).isNotBlank();
            assertThat(statement.kind()).isEqualTo(Kind.FACT);
            assertThat(statement.checkWorthy()).isTrue();
        });
    }

    @Test
    void whatWasNoStatementIsLeftOutAndWhatWasNotWorthCheckingStays() {
        dismiss(mark("The bridge is open."), Dismissal.BAD_EXTRACT);
        dismiss(mark("It cost ten million."), Dismissal.OPINION);

        assertThat(texts(export())).containsExactly("It cost ten million.");
        assertThat(export().statements().getFirst().kind()).isEqualTo(Kind.OPINION);
        assertThat(export().statements().getFirst().checkWorthy()).isFalse();
    }

    private GoldArticle export() {
        return gold.article(article.revisionId());
    }

    private static List<String> texts(GoldArticle exported) {
        return exported.statements().stream()
                .map(statement -> words(exported, statement))
                .toList();
    }

    private static String words(GoldArticle exported, GoldStatement statement) {
        return exported.text().substring(statement.start(), statement.end());
    }

    private Statement mark(String words) {
        int start = article.text().indexOf(words);
        return desk.as(
                desk.checker(),
                () -> marking.mark(article.id(), article.revisionId(), start, start + words.length(), words));
    }

    private void accept(Statement seen) {
        desk.as(desk.checker(), () -> triage.accept(seen.id(), seen.version(), desk.claim(seen.wording())))
                .get();
    }

    private void dismiss(Statement seen, Dismissal reason) {
        desk.as(desk.checker(), () -> triage.dismiss(seen.id(), seen.version(), reason, null))
                .get();
    }
}
