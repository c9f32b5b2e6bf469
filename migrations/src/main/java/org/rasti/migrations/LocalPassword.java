package org.rasti.migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

/** The local server's password: made at the first start, kept in a file that only its owner may read. */
final class LocalPassword {

    private static final String SCRAM_ONLY = """
            # Written by Rasti: password only, this machine only.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128 scram-sha-256
            """;

    private final Path file;
    private final String value;

    private LocalPassword(Path file, String value) {
        this.file = file;
        this.value = value;
    }

    static LocalPassword in(Path folder) throws IOException {
        var file = folder.resolve("database.password");
        return new LocalPassword(
                file, Files.exists(file) ? Files.readString(file).strip() : random());
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    boolean isSet() {
        return Files.exists(file);
    }

    String value() {
        return value;
    }

    /** Sets it on a fresh server that still trusts everybody, and has the next start ask for it. */
    void protect(EmbeddedPostgres server, Path cluster) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            // Hexadecimal digits only, so nothing to quote; ALTER ROLE takes no parameters.
            statement.execute("ALTER ROLE postgres PASSWORD '" + value + "'");
        } catch (SQLException e) {
            throw new IOException("The local database's password could not be set", e);
        }
        Files.writeString(cluster.resolve("pg_hba.conf"), SCRAM_ONLY);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownerOnly);
        Files.writeString(file, value, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }
}
