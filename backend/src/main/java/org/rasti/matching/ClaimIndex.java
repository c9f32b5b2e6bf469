package org.rasti.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Claims on their own, without a database: written once, then asked. A claim's number is its place in the order in which
 * claims were added. The files are deleted when it is closed.
 */
public final class ClaimIndex implements AutoCloseable {

    /** Claims are read side by side and added in their order, so many at a time. */
    private static final int BATCH = 512;

    private static final double BUFFER_MEGABYTES = 64;

    private static final String NUMBER = "number";

    private final Path folder;
    private final FSDirectory directory;
    private final ClaimFields fields;
    private final ClaimSearch search;
    private final IndexWriter writer;
    private @Nullable DirectoryReader reader;
    private int added;

    private ClaimIndex(Path folder, FSDirectory directory, IndexWriter writer, Optional<SentenceModel> model) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.fields = new ClaimFields(model);
        this.search = new ClaimSearch(model);
    }

    /**
     * An empty index in a folder of its own.
     *
     * @throws IOException when there is no room for temporary files
     */
    public static ClaimIndex create(Optional<SentenceModel> model) throws IOException {
        var folder = Files.createTempDirectory("rasti-claims");
        var directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(ClaimFields.analyzer());
        config.setCodec(codec());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        // The default policy merges what fits best and mixes the order up.
        config.setMergePolicy(new LogDocMergePolicy());
        return new ClaimIndex(folder, directory, new IndexWriter(directory, config), model);
    }

    private static Codec codec() {
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return ClaimFields.vectorsFormat();
            }
        };
    }

    /**
     * Adds claims in their order; vectors are made on all cores.
     *
     * @throws IOException when they cannot be written
     */
    public void add(List<Claim> claims) throws IOException {
        for (int from = 0; from < claims.size(); from += BATCH) {
            var batch = claims.subList(from, Math.min(claims.size(), from + BATCH));
            for (var document : batch.parallelStream().map(this::document).toList()) {
                document.add(new IntPoint(NUMBER, added++));
                writer.addDocument(document);
            }
        }
    }

    private Document document(Claim claim) {
        var document = new Document();
        fields.addTo(document, claim);
        return document;
    }

    /**
     * Merges what was added into one piece. It is slower to make and faster to ask.
     *
     * @throws IOException when it cannot be written
     */
    public void merge() throws IOException {
        writer.forceMerge(1);
    }

    /**
     * The claims added so far that resemble one, the likeliest first; see {@link ClaimSearch#find}.
     *
     * @throws IOException when the index cannot be read
     */
    public List<Match> find(Claim claim, int most) throws IOException {
        return search.find(searcher(), claim, most, null);
    }

    /** The same as if claims with these numbers were not there. */
    public List<Match> find(Claim claim, int most, Collection<Integer> without) throws IOException {
        return search.find(searcher(), claim, most, allBut(without));
    }

    private static Query allBut(Collection<Integer> numbers) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(IntPoint.newSetQuery(NUMBER, numbers), Occur.MUST_NOT)
                .build();
    }

    /** What weights are learned from; see {@link ClaimSearch#looks}. */
    public List<Look> looks(Claim claim, Collection<Integer> without) throws IOException {
        return search.looks(searcher(), claim, allBut(without));
    }

    /** What confidence is learned from; see {@link ClaimSearch#signals}. */
    public List<Look> signals(Claim claim, Collection<Integer> without, MatchModel weights) throws IOException {
        return search.signals(searcher(), claim, allBut(without), weights);
    }

    /** How sure it is that a claim of the index, by its number, is this one. */
    public Match compare(Claim claim, int number) throws IOException {
        return search.compare(searcher(), claim, number);
    }

    /** Sees everything added before. */
    IndexSearcher searcher() throws IOException {
        if (reader == null) {
            reader = DirectoryReader.open(writer);
        } else {
            var newer = DirectoryReader.openIfChanged(reader, writer);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
        }
        return new IndexSearcher(reader);
    }

    /** Bytes on the disk. */
    public long size() throws IOException {
        writer.commit();
        long size = 0;
        for (var file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.rollback();
        directory.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
