package org.rasti.migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL of our own in a folder, reachable from this machine only and by password only.
 *
 * <p>What a transaction committed is on disk: the embedding library switches {@code fsync} and {@code
 * synchronous_commit} off, which suits throw-away tests and nothing else, so both are switched on here.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final FolderLock lock;
    private final String password;
    private final int port;
    private EmbeddedPostgres server;
    private boolean closed;

    private LocalPostgres(Path folder, FolderLock lock, String password, EmbeddedPostgres server) {
        this.folder = folder;
        this.lock = lock;
        this.password = password;
        this.port = server.getPort();
        this.server = server;
    }

    /**
     * Starts the server that keeps its data in a folder, which is made at the first start.
     *
     * @param folder holds the cluster, the unpacked binaries, the password and a lock
     * @throws FolderInUseException if another process runs on the folder
     * @throws IOException if the folder cannot be written or the server does not start
     */
    public static LocalPostgres start(Path folder) throws IOException {
        Files.createDirectories(folder);
        var lock = FolderLock.take(folder);
        try {
            return start(folder.toAbsolutePath().normalize(), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static LocalPostgres start(Path folder, FolderLock lock) throws IOException {
        var cluster = cluster(folder);
        Leftover.of(cluster).stop();
        var password = LocalPassword.in(folder);
        if (!password.isSet()) {
            try (var server = builder(folder, cluster).start()) {
                password.protect(server, cluster);
            }
        }
        var server = protectedBuilder(folder, password.value()).start();
        return new LocalPostgres(folder, lock, password.value(), server);
    }

    private static Path cluster(Path folder) {
        return folder.resolve("postgres");
    }

    /**
     * Starts the server anew, at the same address, if its process has died.
     *
     * @return whether it had died
     * @throws IOException if it does not come back; trying again later may help, as its last children may still be ending
     */
    public synchronized boolean revive() throws IOException {
        var leftover = Leftover.of(cluster(folder));
        if (closed || leftover.runs()) {
            return false;
        }
        // Lets go of what the library holds for the dead one.
        server.close();
        leftover.stop();
        server = protectedBuilder(folder, password).setPort(port).start();
        return true;
    }

    private static EmbeddedPostgres.Builder protectedBuilder(Path folder, String password) {
        return builder(folder, cluster(folder)).setConnectConfig("password", password);
    }

    private static EmbeddedPostgres.Builder builder(Path folder, Path cluster) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB");
    }

    public String url() {
        return url(port);
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Connections to it, unpooled: for migrating, generating and testing. */
    public PGSimpleDataSource dataSource() {
        return connections(port, password);
    }

    private static PGSimpleDataSource connections(int port, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(port));
        source.setUser(USER);
        source.setPassword(password);
        return source;
    }

    /**
     * Leads to the server that another process runs on a folder.
     *
     * @throws IOException if none runs there
     */
    public static DataSource runningOn(Path folder) throws IOException {
        var password = LocalPassword.in(folder);
        var port = Leftover.of(cluster(folder)).port();
        if (!password.isSet() || port.isEmpty()) {
            throw new IOException("No database runs on " + folder);
        }
        return connections(port.getAsInt(), password.value());
    }

    /** What the server itself says of a setting, such as {@code fsync}. */
    public String show(String setting) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                var query = connection.prepareStatement("SELECT current_setting(?)")) {
            query.setString(1, setting);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Stops the server; its data stays. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        try {
            server.close();
        } finally {
            lock.close();
        }
    }
}
