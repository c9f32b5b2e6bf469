package org.rasti.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an index shows, kept with it: the database's state up to which it has read, and how it was made.
 *
 * @param database which database it was made of
 * @param snapshot what had become visible there
 * @param made how texts became terms and things became documents
 * @param reindex the last request to build anew that it fulfils
 */
record Position(String database, Snapshot snapshot, String made, long reindex) {

    private static final String DATABASE = "database";
    private static final String SNAPSHOT = "snapshot";
    private static final String MADE = "made";
    private static final String REINDEX = "reindex";

    /** Nothing was kept with an index that was never committed. */
    static @Nullable Position of(Map<String, String> kept) {
        var database = kept.get(DATABASE);
        var snapshot = kept.get(SNAPSHOT);
        var made = kept.get(MADE);
        return database == null || snapshot == null || made == null
                ? null
                : new Position(database, new Snapshot(snapshot), made, Long.parseLong(kept.getOrDefault(REINDEX, "0")));
    }

    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        kept.put(DATABASE, database);
        kept.put(SNAPSHOT, snapshot.text());
        kept.put(MADE, made);
        kept.put(REINDEX, Long.toString(reindex));
        return kept;
    }

    Position at(Snapshot later) {
        return new Position(database, later, made, reindex);
    }
}
