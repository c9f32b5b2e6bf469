package org.rasti.desksearch;

import java.util.Collection;
import java.util.List;
import org.rasti.search.SearchDocument;

/** One kind of the desk's things, as documents. */
interface Described {

    String kind();

    long count();

    List<Long> ids(long above, int limit);

    List<SearchDocument> documents(Collection<Long> ids);
}
