package org.rasti.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.promise.ProgressData;
import org.rasti.promise.PromiseService;
import org.rasti.statement.Statement;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@BackendTest
class PromisePagesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 21);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 21);

    @Autowired
    private PublishedPages pages;

    @Autowired
    private PromiseService promises;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private JsonMapper json;

    @Test
    void thePageOfAPromiseShowsWhatWasNotedOfItWithItsSources() {
        var promise = desk.promise(JUNE);
        var source = desk.evidence(promise);
        note(promise, new ProgressData(JUNE, "The first pier stands.", source.id()));
        note(promise, new ProgressData(MARCH, "Work began.", null));

        var page = frozen(desk.published(promise, "in-progress"));

        assertThat(page.progress())
                .containsExactly(
                        new FrozenPage.Progress(MARCH, "Work began.", null),
                        new FrozenPage.Progress(JUNE, "The first pier stands.", source.id()));
        assertThat(page.evidence()).extracting(FrozenPage.Evidence::id).contains(source.id());
    }

    @Test
    void whatIsNotedLaterWaitsForTheNextVersion() {
        var published = desk.published(desk.promise(JUNE), "in-progress");

        note(published, new ProgressData(JUNE, "The first pier stands.", null));
        assertThat(frozen(published).progress()).isEmpty();

        desk.publish(desk.approve(desk.submit(desk.correction(published)), desk.editor()));
        assertThat(frozen(published).progress()).hasSize(1);
    }

    @Test
    void aPageThatWasFrozenBeforeNotesWereKeptIsStillRead() {
        var page = frozen(desk.published());
        var older = (ObjectNode) json.valueToTree(page);
        older.remove("progress");

        assertThat(json.treeToValue(older, FrozenPage.class)).isEqualTo(page);
    }

    private void note(Statement promise, ProgressData data) {
        desk.as(desk.checker(), () -> promises.add(promise.id(), data)).get();
    }

    private FrozenPage frozen(Statement statement) {
        return Objects.requireNonNull(pages.find(statement.code()).orElseThrow().page());
    }
}
