package org.rasti.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.rasti.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A database and nodes that index its topics. */
final class IndexFixture implements AutoCloseable {

    final TestDatabase database = TestDatabase.fresh();
    final JdbcTemplate db = new JdbcTemplate(database.source());

    private final Path folder;
    private final List<SearchNode> nodes = new ArrayList<>();

    IndexFixture(Path folder) {
        this.folder = folder;
    }

    /** A node of its own, which follows only when it is told to. */
    SearchIndex index(String home) {
        return index(home, "1");
    }

    SearchIndex index(String home, String version) {
        return index(database, home, version, false);
    }

    /** A node that follows by itself. */
    SearchIndex following(String home) {
        return index(database, home, "1", true);
    }

    SearchIndex index(TestDatabase of, String home, String version, boolean following) {
        var source = of.source();
        var node = new SearchNode(
                source,
                new JdbcTransactionManager(source),
                folder.resolve(home),
                Duration.ofMillis(following ? 2_000 : 100),
                following,
                Clock.systemUTC());
        nodes.add(node);
        // Within the node's transaction, as the product's sources read.
        var index = node.index("topics", new TopicSource(new JdbcTemplate(source), version), List.of());
        node.start();
        return index;
    }

    /** Ends the node last made, as a process ends that is asked to. */
    void stop() {
        nodes.removeLast().close();
    }

    /** Ends the node last made as a crash does: what was not kept is gone. */
    void kill(SearchIndex index) {
        index.keeper().crash();
        stop();
    }

    SearchNode node() {
        return nodes.getLast();
    }

    void add(String code) {
        db.update("INSERT INTO topic (code) VALUES (?)", code);
    }

    /** A transaction that is left open. */
    Connection begin(String code) throws SQLException {
        var connection = database.source().getConnection();
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("INSERT INTO topic (code) VALUES (?)")) {
            insert.setString(1, code);
            insert.execute();
        }
        return connection;
    }

    static boolean finds(SearchIndex index, String code) {
        return !index.search(SearchRequest.of(code)).hits().isEmpty();
    }

    @Override
    public void close() {
        nodes.forEach(SearchNode::close);
        database.drop();
    }
}
