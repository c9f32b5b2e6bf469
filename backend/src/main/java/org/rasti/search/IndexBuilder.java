package org.rasti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Builds an index from nothing but the database. */
final class IndexBuilder {

    private static final int PAGE = 200;

    private final String name;
    private final IndexSource source;
    private final DocumentMaker maker;
    private final Feed feed;
    private final String made;

    IndexBuilder(String name, IndexSource source, DocumentMaker maker, Feed feed) {
        this.name = name;
        this.source = source;
        this.maker = maker;
        this.feed = feed;
        this.made = String.join("|", AnalysisVersion.current(), maker.version(), source.version());
    }

    /** How it is made; an index made otherwise is replaced. */
    String made() {
        return made;
    }

    /** A generation that was built before. */
    Generation open(Path folder) throws IOException {
        return Generation.open(folder, maker);
    }

    /** An empty generation. */
    Generation create(Path folder) throws IOException {
        return Generation.create(folder, maker);
    }

    /** Fills an empty generation with the database's state of one moment, and keeps it. */
    void build(Generation generation, Progress progress) {
        feed.at(state -> {
            try {
                fill(generation, progress);
                generation.show(new Position(state.database(), state.snapshot(), made, state.reindex()));
                generation.keep();
                return generation;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void fill(Generation generation, Progress progress) throws IOException {
        long total = source.kinds().stream().mapToLong(source::count).sum();
        long done = 0;
        progress.at(name, 0, total);
        for (var kind : source.kinds()) {
            var ids = source.ids(kind, Long.MIN_VALUE, PAGE);
            while (!ids.isEmpty()) {
                generation.add(source.documents(kind, ids).stream()
                        .map(maker::document)
                        .toList());
                done += ids.size();
                progress.at(name, done, total);
                ids = source.ids(kind, ids.getLast(), PAGE);
            }
        }
    }
}
