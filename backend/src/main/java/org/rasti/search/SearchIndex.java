package org.rasti.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index of this node, made of the database and nothing else. It is asked here; {@link SearchNode} keeps it. Whoever
 * offers it to people says who may ask.
 */
public final class SearchIndex {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final String name;
    private final List<String> kinds;
    private final IndexKeeper keeper;
    private final FacetCounter facets = new FacetCounter();

    SearchIndex(String name, List<String> kinds, IndexKeeper keeper) {
        this.name = name;
        this.kinds = List.copyOf(kinds);
        this.keeper = keeper;
    }

    /** Answers any question; what of it makes no sense is said in the answer. */
    public SearchResult search(SearchRequest request) {
        return read(searcher -> new Search(searcher, facets, request).result()).orElseGet(SearchResult::notReady);
    }

    /** How a question may go on, at most so many ways. */
    public List<Completion> complete(String typed, int limit) {
        return read(searcher -> new Completions(searcher, facets, typed, limit).all())
                .orElseGet(List::of);
    }

    /** Reads the index as it is now, for engines with fields of their own in it; empty while there is none to ask. */
    public <T> Optional<T> read(IndexReading<T> reading) {
        // Once more where the index was replaced between being handed out and being read.
        for (int i = 0; i < 2; i++) {
            var generation = keeper.answering();
            if (generation.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.ofNullable(generation.get().read(reading));
            } catch (AlreadyClosedException replaced) {
                LOG.debug("Index {} was replaced", name);
            } catch (CorruptIndexException e) {
                LOG.error("Index {} is damaged and is built anew", name, e);
                keeper.suspect();
            } catch (IOException e) {
                LOG.error("Index {} cannot be read", name, e);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How it stands. */
    public IndexStatus status() {
        var generation = keeper.answering();
        return new IndexStatus(
                name,
                generation.isPresent(),
                counts(),
                generation
                        .map(Generation::position)
                        .map(position -> position.snapshot().text())
                        .orElse(null),
                keeper.folder().map(String::valueOf).orElse(null),
                keeper.isBuilding());
    }

    private Map<String, Long> counts() {
        var counts = new HashMap<String, Long>();
        try {
            for (var generation : keeper.answering().stream().toList()) {
                for (var kind : kinds) {
                    counts.put(kind, generation.count(kind));
                }
            }
        } catch (IOException | AlreadyClosedException e) {
            LOG.debug("Index {} was not counted", name, e);
        }
        return counts;
    }

    /** Brings it up to date now, building it where there is none: what its follower does by itself. */
    public void catchUp() {
        keeper.step(Runnable::run);
    }

    String name() {
        return name;
    }

    IndexKeeper keeper() {
        return keeper;
    }
}
