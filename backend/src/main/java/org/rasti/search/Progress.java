package org.rasti.search;

/** Hears how far the building of an index is. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (index, done, total) -> {};

    /** So many of so many documents of an index are in. */
    void at(String index, long done, long total);
}
