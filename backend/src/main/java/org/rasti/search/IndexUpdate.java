package org.rasti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings a generation up to what the database shows now. Doing it twice, or from too early on, does no harm. */
final class IndexUpdate {

    private static final int PAGE = 200;

    private final IndexSource source;
    private final DocumentMaker maker;
    private final Feed feed;

    IndexUpdate(IndexSource source, DocumentMaker maker, Feed feed) {
        this.source = source;
        this.maker = maker;
        this.feed = feed;
    }

    /** Where a generation stands to the database. */
    enum Standing {
        /** It shows what the database shows. */
        CURRENT,
        /** So it does, but another was asked for. */
        ASKED_ANEW,
        /** It is of another database, or of this one at a time from which nothing leads to now. */
        LOST
    }

    /**
     * Reads what changed.
     *
     * @param sure whether the place up to which it had read is beyond doubt: not after the connection was lost
     */
    Standing bring(Generation generation, boolean sure) {
        return feed.at(state -> {
            var position = Objects.requireNonNull(generation.position());
            if (!position.database().equals(state.database()) || !state.reachesBackTo(position.snapshot())) {
                return Standing.LOST;
            }
            try {
                var last = position.snapshot();
                apply(generation, feed.since(sure ? last : last.rewound()), position.at(state.snapshot()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return state.reindex() > position.reindex() ? Standing.ASKED_ANEW : Standing.CURRENT;
        });
    }

    private void apply(Generation generation, Map<String, Set<Long>> changed, Position reached) throws IOException {
        var affected = changed.isEmpty() ? Map.<String, Set<Long>>of() : source.affected(changed);
        for (var kind : affected.entrySet()) {
            for (var ids : pages(kind.getValue())) {
                replace(generation, kind.getKey(), ids);
            }
        }
        generation.show(reached);
    }

    private void replace(Generation generation, String kind, Collection<Long> ids) throws IOException {
        var there =
                source.documents(kind, ids).stream().collect(Collectors.toMap(SearchDocument::id, Function.identity()));
        for (long id : ids) {
            var described = there.get(id);
            generation.replace(new DocumentKey(kind, id), described == null ? null : maker.document(described));
        }
    }

    private static List<List<Long>> pages(Collection<Long> ids) {
        var all = List.copyOf(ids);
        var pages = new ArrayList<List<Long>>();
        for (int i = 0; i < all.size(); i += PAGE) {
            pages.add(all.subList(i, Math.min(i + PAGE, all.size())));
        }
        return pages;
    }

    /** Whether a generation holds as many documents of each kind as the database, where nothing changes meanwhile. */
    boolean isWhole(Generation generation) {
        return feed.at(state -> {
            var position = Objects.requireNonNull(generation.position());
            try {
                apply(generation, feed.since(position.snapshot()), position.at(state.snapshot()));
                for (var kind : source.kinds()) {
                    if (generation.count(kind) != source.count(kind)) {
                        return false;
                    }
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
