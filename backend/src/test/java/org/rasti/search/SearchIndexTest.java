package org.rasti.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rasti.search.IndexFixture.finds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasti.TestDatabase;

class SearchIndexTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    private IndexFixture fixture;

    @BeforeEach
    void open() {
        fixture = new IndexFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    // Following

    @Test
    void anIndexIsBuiltWhereThereIsNone() {
        var index = fixture.index("a");
        assertThat(index.search(SearchRequest.of("economy")).ready()).isFalse();

        index.catchUp();

        assertThat(finds(index, "economy")).isTrue();
        assertThat(index.status().documents()).containsEntry("TOPIC", 8L);
    }

    @Test
    void aNodeThatWasStoppedAndStartedAgainBuildsWhatIsMissing() {
        var index = fixture.index("a");
        fixture.node().stop();
        fixture.node().start();

        index.catchUp();

        assertThat(finds(index, "economy")).isTrue();
    }

    @Test
    void aChangeIsFoundOnceItIsCommitted() {
        var index = built("a");
        fixture.add("astronomy");
        index.catchUp();
        assertThat(finds(index, "astronomy")).isTrue();

        fixture.db.update("UPDATE topic SET code = 'botany' WHERE code = 'astronomy'");
        index.catchUp();
        assertThat(finds(index, "astronomy")).isFalse();
        assertThat(finds(index, "botany")).isTrue();

        fixture.db.update("DELETE FROM topic WHERE code = 'botany'");
        index.catchUp();
        assertThat(finds(index, "botany")).isFalse();
    }

    @Test
    void transactionsThatCommitInAnotherOrderThanTheyBeganAreAllFollowed() throws SQLException {
        var index = built("a");
        try (var early = fixture.begin("early");
                var late = fixture.begin("late")) {
            fixture.add("between");
            late.commit();
            index.catchUp();
            assertThat(finds(index, "late")).isTrue();
            assertThat(finds(index, "between")).isTrue();
            assertThat(finds(index, "early")).isFalse();

            early.commit();
        }
        index.catchUp();

        assertThat(finds(index, "early")).isTrue();
    }

    @Test
    void aTransactionThatWasOpenWhileTheIndexWasBuiltIsFollowed() throws SQLException {
        try (var open = fixture.begin("open")) {
            var index = built("a");
            assertThat(finds(index, "open")).isFalse();

            open.commit();
            index.catchUp();

            assertThat(finds(index, "open")).isTrue();
        }
    }

    @Test
    void whatIsTakenBackIsNeverFound() throws SQLException {
        var index = built("a");
        try (var open = fixture.begin("regretted")) {
            open.rollback();
        }
        index.catchUp();

        assertThat(finds(index, "regretted")).isFalse();
    }

    @Test
    void nodesFollowByThemselvesWithinASecond() {
        var one = fixture.following("a");
        var two = fixture.following("b");
        await(Duration.ofSeconds(20), () -> finds(one, "economy") && finds(two, "economy"));

        for (int i = 0; i < 3; i++) {
            var code = "fresh" + i;
            fixture.add(code);
            await(A_SECOND, () -> finds(one, code) && finds(two, code));
        }
    }

    // Ends

    @Test
    void anIndexGoesOnWhereItWasLeft() {
        var first = built("a");
        var generation = first.status().generation();
        fixture.add("astronomy");
        first.catchUp();
        fixture.stop();
        fixture.add("botany");

        var second = built("a");

        assertThat(second.status().generation()).isEqualTo(generation);
        assertThat(finds(second, "astronomy")).isTrue();
        assertThat(finds(second, "botany")).isTrue();
    }

    @Test
    void whatACrashTookIsReadAgain() {
        var random = new Random(7);
        var codes = new ArrayList<String>();
        for (int round = 0; round < 5; round++) {
            var index = built("a");
            for (int i = 0; i < 10; i++) {
                var code = "topic-" + round + "-" + i;
                fixture.add(code);
                codes.add(code);
                if (random.nextBoolean()) {
                    index.catchUp();
                }
                if (random.nextInt(4) == 0) {
                    index.keeper().keep(true);
                }
            }
            fixture.db.update("DELETE FROM topic WHERE code = ?", codes.removeFirst());
            fixture.kill(index);
        }

        var index = built("a");

        assertThat(codes).allMatch(code -> finds(index, '"' + code.replace('-', ' ') + '"'));
        assertThat(index.status().documents()).containsEntry("TOPIC", 8L + codes.size());
    }

    @Test
    void theFolderOfAProcessThatDiedInTheMiddleIsGoodForTheNext() throws IOException {
        var index = built("a");
        for (int i = 0; i < 20; i++) {
            fixture.add("topic" + i);
            index.catchUp();
            if (i % 5 == 0) {
                index.keeper().keep(true);
            }
        }
        // As it lies on the disk while it is in use.
        copy(folder.resolve("a"), folder.resolve("b"));

        var other = built("b");

        assertThat(other.status().documents()).containsEntry("TOPIC", 28L);
    }

    @Test
    void anIndexThatIsDamagedIsBuiltAnew() throws IOException {
        var index = built("a");
        var generation = Path.of(Objects.requireNonNull(index.status().generation()));
        fixture.stop();
        for (var file : files(generation)) {
            Files.write(file, new byte[] {1, 2, 3});
        }

        var again = built("a");

        assertThat(finds(again, "economy")).isTrue();
        assertThat(again.status().generation()).isNotEqualTo(generation.toString());
        assertThat(generation).doesNotExist();
    }

    @Test
    void anIndexThatDoesNotHoldWhatTheDatabaseHoldsIsBuiltAnew() throws IOException {
        var index = built("a");
        var generation = index.status().generation();
        index.keeper().answering().orElseThrow().replace(new DocumentKey("TOPIC", 1), null);
        fixture.stop();

        var again = built("a");

        assertThat(again.status().generation()).isNotEqualTo(generation);
        assertThat(again.status().documents()).containsEntry("TOPIC", 8L);
    }

    @Test
    void anIndexOfAnotherDatabaseIsNotTakenForOurs() {
        var index = built("a");
        fixture.stop();
        var other = TestDatabase.fresh();
        try {
            var source = fixture.index(other, "a", "1", false);
            assertThat(source.search(SearchRequest.of("economy")).ready()).isFalse();
            source.catchUp();

            assertThat(source.status().generation()).isNotEqualTo(index.status().generation());
            assertThat(finds(source, "economy")).isTrue();
            fixture.stop();
        } finally {
            other.drop();
        }
    }

    @Test
    void whoSleptLongerThanChangesAreKeptBuildsAnew() {
        var index = built("a");
        var generation = index.status().generation();
        fixture.add("astronomy");
        fixture.db.update("UPDATE search_change SET at = now() - interval '8 days'");
        fixture.kill(index);
        var pruner = fixture.index("pruner");
        fixture.node().prune(Duration.ofDays(7));
        assertThat(fixture.db.queryForObject("SELECT count(*) FROM search_change", Long.class))
                .isZero();
        pruner.catchUp();

        var again = built("a");

        assertThat(again.status().generation()).isNotEqualTo(generation);
        assertThat(finds(again, "astronomy")).isTrue();
    }

    @Test
    void whoIsAwakeNeedsNoChangesThatAreThrownAway() {
        var index = built("a");
        var generation = index.status().generation();
        fixture.add("astronomy");
        fixture.db.update("UPDATE search_change SET at = now() - interval '8 days'");
        index.catchUp();
        fixture.node().prune(Duration.ofDays(7));
        fixture.add("botany");
        index.catchUp();

        assertThat(index.status().generation()).isEqualTo(generation);
        assertThat(finds(index, "botany")).isTrue();
    }

    // Building anew

    @Test
    void anIndexThatWasMadeOtherwiseAnswersUntilAnotherIsThere() {
        var old = built("a");
        var generation = old.status().generation();
        fixture.stop();

        var index = fixture.index("a", "2");
        var builds = new ArrayList<Runnable>();
        index.keeper().step(builds::add);
        assertThat(finds(index, "economy")).isTrue();
        assertThat(index.status().generation()).isEqualTo(generation);
        fixture.add("meanwhile");
        index.keeper().step(builds::add);
        assertThat(finds(index, "meanwhile")).isTrue();

        builds.forEach(Runnable::run);
        fixture.add("afterwards");
        index.keeper().step(builds::add);

        assertThat(index.status().generation()).isNotEqualTo(generation);
        assertThat(List.of("economy", "meanwhile", "afterwards")).allMatch(code -> finds(index, code));
        assertThat(Path.of(Objects.requireNonNull(generation))).doesNotExist();
        assertThat(builds).hasSize(1);
    }

    @Test
    void everyNodeBuildsAnewOnceWhenAsked() {
        var index = built("a");
        var generation = index.status().generation();
        fixture.db.update("INSERT INTO search_reindex (requested_at) VALUES (now())");
        index.catchUp();
        var second = index.status().generation();
        index.catchUp();

        assertThat(second).isNotEqualTo(generation);
        assertThat(index.status().generation()).isEqualTo(second);
        assertThat(fixture.db.queryForObject("SELECT state || done FROM search_progress", String.class))
                .isEqualTo("READY8");
    }

    // Trouble

    @Test
    void whileTheDatabaseIsAwayTheIndexAnswers() {
        var index = built("a");
        fixture.database.drop();

        assertThatThrownBy(index::catchUp).isInstanceOf(RuntimeException.class);
        assertThat(finds(index, "economy")).isTrue();
    }

    @Test
    void twoProcessesDoNotShareAFolder() {
        var one = built("a");
        var two = built("a");

        assertThat(one.status().generation()).isNotEqualTo(two.status().generation());
        assertThat(finds(one, "economy") && finds(two, "economy")).isTrue();
    }

    private SearchIndex built(String home) {
        var index = fixture.index(home);
        index.catchUp();
        return index;
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Duration patience, Condition condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
