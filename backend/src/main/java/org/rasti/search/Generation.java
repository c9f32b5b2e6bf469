package org.rasti.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * One building of an index, in a folder of its own. Written to by one thread at a time, read by any number. What is
 * written can be found after {@link #show}; it outlives the process after {@link #keep}.
 */
final class Generation implements AutoCloseable {

    private static final double BUFFER_MB = 48;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private volatile @Nullable Position position;
    private boolean hasUnkept;

    private Generation(Path folder, Directory directory, IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** An empty one, in a folder that does not exist yet. */
    static Generation create(Path folder, DocumentMaker maker) throws IOException {
        return in(folder, maker.config().setOpenMode(OpenMode.CREATE));
    }

    /**
     * One that was built before, as it was last kept.
     *
     * @throws IOException if it cannot be read, or was never finished
     */
    static Generation open(Path folder, DocumentMaker maker) throws IOException {
        var generation = in(folder, maker.config().setOpenMode(OpenMode.APPEND));
        if (generation.position == null) {
            generation.close();
            throw new IndexNotFoundException(folder + " was never finished");
        }
        return generation;
    }

    private static Generation in(Path folder, IndexWriterConfig config) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            config.setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false);
            var writer = new IndexWriter(directory, config);
            return read(folder, directory, writer);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
    }

    private static Generation read(Path folder, Directory directory, IndexWriter writer) throws IOException {
        try {
            var generation = new Generation(folder, directory, writer);
            var data = new HashMap<String, String>();
            var kept = writer.getLiveCommitData();
            if (kept != null) {
                kept.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            }
            generation.position = Position.of(data);
            return generation;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /** What it shows; absent while it is being built. */
    @Nullable
    Position position() {
        return position;
    }

    /** Adds documents of which none is there yet. */
    void add(List<Document> documents) throws IOException {
        for (var document : documents) {
            writer.addDocument(document);
        }
        hasUnkept = true;
    }

    /** Puts a document in the place of what was there under its key, or nothing. */
    void replace(DocumentKey key, @Nullable Document document) throws IOException {
        var term = new Term(Fields.ID, key.term());
        if (document == null) {
            writer.deleteDocuments(term);
        } else {
            writer.updateDocument(term, document);
        }
        hasUnkept = true;
    }

    /** Lets readers see what was written, which is the database's state at this position. */
    void show(Position reached) throws IOException {
        searchers.maybeRefreshBlocking();
        position = reached;
    }

    /** Writes it to disk, wholly or not at all. */
    void keep() throws IOException {
        writer.setLiveCommitData(Objects.requireNonNull(position).kept().entrySet());
        writer.commit();
        hasUnkept = false;
    }

    /** Whether documents were written since it was last kept. */
    boolean hasUnkept() {
        return hasUnkept;
    }

    /** Reads it as it is now. Whoever closes it waits for its readers. */
    <T> T read(IndexReading<T> reading) throws IOException {
        use.readLock().lock();
        try {
            var searcher = searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } finally {
            use.readLock().unlock();
        }
    }

    /** How many documents it shows of a kind. */
    long count(String kind) throws IOException {
        return read(searcher -> (long) searcher.count(new TermQuery(new Term(Fields.KIND, kind))));
    }

    /** Lets go of it once nobody reads it any more. What was not kept is gone, as if the process had died. */
    @Override
    public void close() throws IOException {
        use.writeLock().lock();
        try {
            IOUtils.close(searchers, writer::rollback, directory);
        } finally {
            use.writeLock().unlock();
        }
    }

    /** Closes it and takes it off the disk. */
    void delete() throws IOException {
        close();
        IOUtils.rm(folder);
    }
}
