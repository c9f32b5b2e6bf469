package org.rasti.migrations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/** One hash over all migrations, names and contents, in order. */
final class SchemaHash {

    private static final String FOLDER = "/db/migration";

    private SchemaHash() {}

    static String ofClasspath() throws IOException {
        try {
            var uri =
                    Objects.requireNonNull(SchemaHash.class.getResource(FOLDER)).toURI();
            return uri.getScheme().equals("jar") ? inJar(uri) : of(Path.of(uri));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static String inJar(URI uri) throws IOException {
        try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
            return of(jar.getPath(FOLDER));
        }
    }

    static String of(Path folder) throws IOException {
        var digest = sha256();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
