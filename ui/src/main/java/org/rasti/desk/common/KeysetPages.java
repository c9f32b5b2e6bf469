package org.rasti.desk.common;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A list, read page by page: each begins after the last row known before it, so that one far down costs no more than the
 * first. Only a leap over pages that nobody read is counted out.
 */
public final class KeysetPages<T> {

    /** Reads rows that come after one that is known. */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * @param after none begins at the first
         * @param skip how many to leave out from there
         * @param limit how many at most
         */
        List<T> page(@Nullable T after, int skip, int limit);
    }

    private final Reader<T> reader;
    private final TreeMap<Integer, T> lastBefore = new TreeMap<>();

    public KeysetPages(Reader<T> reader) {
        this.reader = reader;
    }

    public List<T> page(int offset, int limit) {
        var known = lastBefore.floorEntry(offset);
        var page = known == null
                ? reader.page(null, offset, limit)
                : reader.page(known.getValue(), offset - known.getKey(), limit);
        if (!page.isEmpty()) {
            lastBefore.put(offset + page.size(), page.getLast());
        }
        return page;
    }
}
