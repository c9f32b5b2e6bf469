package org.rasti.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A feature's things as documents. Every method is called within a transaction that sees one state of the database, and
 * reads nothing but the database.
 */
public interface IndexSource {

    /** Says how it describes its things: where this changes, the index is built anew. */
    String version();

    /** The kinds of its documents. */
    List<String> kinds();

    /** How many documents there are of a kind. */
    long count(String kind);

    /** The ids of a kind's documents above one, in ascending order, at most so many. */
    List<Long> ids(String kind, long above, int limit);

    /** The documents with these ids, in any order; none for what does not exist or is not to be found. */
    List<SearchDocument> documents(String kind, Collection<Long> ids);

    /**
     * The documents that what has changed stands in.
     *
     * @param changed ids by the kind that the triggers note
     * @return ids by kind of document; those that are gone, too
     */
    Map<String, Set<Long>> affected(Map<String, Set<Long>> changed);
}
