package org.rasti.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Where this process keeps its indexes: a folder that no other process uses. Each index has a folder in it, with a folder
 * for each generation and a file that names the one in use.
 */
final class IndexFolder implements AutoCloseable {

    private static final int MOST = 100;
    private static final String LOCK = "index.lock";
    private static final String CURRENT = "current";

    private final Path folder;
    private final FileChannel lock;

    private IndexFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder, or where another process has it, the next beside it: {@code index}, {@code index-2}, …
     *
     * @throws IOException if none can be had
     */
    static IndexFolder take(Path wanted) throws IOException {
        for (int i = 1; i <= MOST; i++) {
            var folder = i == 1 ? wanted : wanted.resolveSibling(wanted.getFileName() + "-" + i);
            var taken = tryTake(folder);
            if (taken.isPresent()) {
                return taken.get();
            }
        }
        throw new IOException("Every folder beside " + wanted + " is in use");
    }

    /** Takes the folder; empty where another process has it. */
    static Optional<IndexFolder> tryTake(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new IndexFolder(folder.toAbsolutePath().normalize(), channel));
    }

    private static @Nullable Object tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    Path path() {
        return folder;
    }

    /** The generation in use of an index. */
    Optional<Path> current(String index) throws IOException {
        var pointer = folder.resolve(index).resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        var named = Files.readString(pointer, StandardCharsets.UTF_8).strip();
        return Optional.of(folder.resolve(index).resolve(named));
    }

    /** A folder for another generation. */
    Path next(String index) throws IOException {
        Files.createDirectories(folder.resolve(index));
        return folder.resolve(index).resolve(UUID.randomUUID().toString());
    }

    /** From now on this generation is the one in use: before a crash or after it, never half. */
    void use(String index, Path generation) throws IOException {
        var home = folder.resolve(index);
        var written = home.resolve(CURRENT + ".new");
        Files.writeString(written, String.valueOf(generation.getFileName()), StandardCharsets.UTF_8);
        IOUtils.fsync(written, false);
        Files.move(written, home.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(home, true);
    }

    /** Clears away what builds that died left behind. */
    void tidy(String index, @Nullable Path kept) throws IOException {
        var home = folder.resolve(index);
        if (!Files.isDirectory(home)) {
            return;
        }
        for (var found : listed(home)) {
            if (Files.isDirectory(found) && !found.equals(kept)) {
                IOUtils.rm(found);
            }
        }
    }

    private static List<Path> listed(Path home) throws IOException {
        try (var paths = Files.list(home)) {
            return paths.toList();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
