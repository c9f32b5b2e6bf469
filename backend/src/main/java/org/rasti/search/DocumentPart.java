package org.rasti.search;

import org.apache.lucene.document.Document;

/** Fields that another engine needs in the same documents, such as those by which similar claims are found. */
public interface DocumentPart {

    /** Says how it makes its fields: where this changes, indexes are built anew. */
    String version();

    /** Adds its fields, none of whose names may begin with {@code search.}. */
    void addTo(Document document, SearchDocument described);
}
