package org.rasti.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class ReindexingTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private IndexFixture fixture;

    @BeforeEach
    void open() {
        fixture = new IndexFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void withoutAServerTheIndexesAreBuiltHere() throws IOException {
        var before = fixture.index("a");
        before.catchUp();
        var generation = before.status().generation();
        fixture.stop();

        assertThat(reindex()).isTrue();

        assertThat(out.toString(UTF_8).lines()).contains("topics: 8 of 8");
        var after = fixture.index("a");
        after.catchUp();
        var rebuilt = after.status().generation();
        assertThat(rebuilt).isNotEqualTo(generation);
        // What was asked for is done: the server does not do it again.
        after.catchUp();
        assertThat(after.status().generation()).isEqualTo(rebuilt);
    }

    @Test
    void aRunningServerIsAskedAndWaitedFor() throws IOException {
        var index = fixture.following("a");
        var generation = index.status().generation();

        assertThat(reindex()).isTrue();

        assertThat(out.toString(UTF_8)).contains("A server runs here", "topics: 8 of 8");
        assertThat(index.status().generation()).isNotEqualTo(generation);
    }

    private boolean reindex() throws IOException {
        var source = fixture.database.source();
        return new Reindexing(source, folder.resolve("a"), new PrintStream(out, true, UTF_8))
                .run(
                        List.of("topics"),
                        node -> node.index("topics", new TopicSource(new JdbcTemplate(source), "1"), List.of()));
    }
}
