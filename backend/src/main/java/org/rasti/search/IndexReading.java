package org.rasti.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** Reads an index at one moment; the searcher is good for the time of the call. */
@FunctionalInterface
public interface IndexReading<T> {

    T with(IndexSearcher searcher) throws IOException;
}
