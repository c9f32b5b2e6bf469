package org.rasti.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** Fields that another engine needs in the same documents, such as those by which similar claims are found. */
public interface DocumentPart {

    /** Says how it makes its fields: where this changes, indexes are built anew. */
    String version();

    /** Adds its fields, none of whose names may begin with {@code search.}. */
    void addTo(Document document, SearchDocument described);

    /** Whether a field is one of its own. */
    boolean owns(String field);

    /** For its fields. */
    Analyzer analyzer();

    /** How its vectors are kept; absent where it has none, or none that are special. */
    default @Nullable KnnVectorsFormat vectorsFormat() {
        return null;
    }
}
