package org.rasti.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The schema in a database, to be tried with SQL as any program could, past every service. */
final class SchemaFixture implements AutoCloseable {

    private static final LocalPostgres SERVER = start();

    private final Connection connection;

    private SchemaFixture(Connection connection) {
        this.connection = connection;
    }

    /** A transaction of its own, which is rolled back at the end: what a test writes is gone with it. */
    static SchemaFixture open() throws SQLException {
        var connection = SERVER.dataSource().getConnection();
        connection.setAutoCommit(false);
        return new SchemaFixture(connection);
    }

    static LocalPostgres server() {
        return SERVER;
    }

    private static LocalPostgres start() {
        try {
            var folder = Files.createTempDirectory("rasti-schema");
            var server = LocalPostgres.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            new SchemaMigrator(server.dataSource()).migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(LocalPostgres server, Path folder) {
        try (server) {
            // Closed before its folder goes.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs it; where it is refused, the transaction goes on as if it had not been tried. */
    void execute(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            connection.rollback(before);
            throw e;
        }
    }

    /** Runs an INSERT … RETURNING id. */
    long insert(String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            connection.rollback(before);
            throw e;
        }
    }

    /** The first column of what a query finds. */
    List<String> list(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    // What most tests begin with

    long account(String login) throws SQLException {
        return insert(
                "INSERT INTO account (login, display_name, password_hash, password_changed_at, created_at) VALUES ('"
                        + login + "', 'Somebody', 'x', now(), now()) RETURNING id");
    }

    long speaker() throws SQLException {
        return insert("INSERT INTO speaker (kind, created_at) VALUES ('PERSON', now()) RETURNING id");
    }

    /** In research by somebody, who has worded it. */
    long statement(long account) throws SQLException {
        return insert(
                "INSERT INTO statement (slug, status, wording, worded_by, language, kind, speaker_id, assignee_id,"
                        + " created_at, updated_at) VALUES ('x', 'RESEARCH', 'It rains.', " + account
                        + ", 'en', 'FACT', " + speaker() + ", " + account + ", now(), now()) RETURNING id");
    }

    /** A whole version of a statement's verdict, in its first round. */
    long verdict(long statement, long author, String status) throws SQLException {
        return insert(
                "INSERT INTO verdict (statement_id, no, status, language, rating_id, summary, explanation, author_id,"
                        + " edited_by, round, created_at, updated_at) VALUES (" + statement + ", 1, '" + status
                        + "', 'en', (SELECT min(id) FROM rating), 'Yes.', 'It does.', " + author + ", " + author
                        + ", 1, now(), now()) RETURNING id");
    }

    long review(long verdict, long editor, int round, String decision) throws SQLException {
        return insert("INSERT INTO review (verdict_id, round, editor_id, decision, comment, at) VALUES (" + verdict
                + ", " + round + ", " + editor + ", '" + decision + "', 'So be it.', now()) RETURNING id");
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
