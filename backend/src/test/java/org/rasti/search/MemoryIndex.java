package org.rasti.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.rasti.text.Language;

/** An index of some documents, without a database behind it. */
final class MemoryIndex implements AutoCloseable {

    static final Instant DAY = Instant.parse("2024-11-23T00:00:00Z");

    private final Generation generation;
    private final FacetCounter facets = new FacetCounter();

    private MemoryIndex(Generation generation) {
        this.generation = generation;
    }

    static MemoryIndex of(Path folder, SearchDocument... documents) throws IOException {
        var maker = new DocumentMaker(List.of());
        var generation = Generation.create(folder.resolve("index"), maker);
        generation.add(Arrays.stream(documents).map(maker::document).toList());
        generation.show(new Position("none", new Snapshot("1:1:"), "", 0));
        return new MemoryIndex(generation);
    }

    /** A claim with nothing but its words. */
    static DocumentDraft claim(long id, Language language, String words) {
        return new DocumentDraft("STATEMENT", id, language).text(SearchDocument.Role.TITLE, words);
    }

    SearchResult search(String query) throws IOException {
        return search(SearchRequest.of(query));
    }

    SearchResult search(SearchRequest request) throws IOException {
        return generation.read(searcher -> new Search(searcher, facets, request).result());
    }

    /** What is found, best first. */
    List<Long> ids(String query) throws IOException {
        return ids(search(query));
    }

    static List<Long> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).toList();
    }

    List<Completion> complete(String typed) throws IOException {
        return generation.read(searcher -> new Completions(searcher, facets, typed, 10).all());
    }

    @Override
    public void close() throws IOException {
        generation.delete();
    }
}
