package org.rasti.search;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** An index's documents, for engines that have fields of their own in them. */
public final class Documents {

    private Documents() {}

    /** All documents of a kind but one. */
    public static Query others(String kind, long id) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .add(is(new DocumentKey(kind, id)), Occur.MUST_NOT)
                .build();
    }

    private static Query is(DocumentKey key) {
        return new TermQuery(new Term(Fields.ID, key.term()));
    }

    /** Whether there is such a document. */
    public static boolean has(IndexSearcher searcher, DocumentKey key) throws IOException {
        return searcher.count(is(key)) > 0;
    }

    /** Which document a number of this searcher stands for. */
    public static DocumentKey key(IndexSearcher searcher, int doc) throws IOException {
        var bytes = searcher.storedFields().document(doc).getBinaryValue(Fields.SHOWN);
        var shown = Shown.read(bytes.bytes, bytes.offset, bytes.length);
        return new DocumentKey(shown.kind(), shown.id());
    }
}
