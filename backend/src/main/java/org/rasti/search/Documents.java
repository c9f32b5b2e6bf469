package org.rasti.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rasti.text.Language;

/** The documents of an index, for engines that read it with queries of their own. */
public final class Documents {

    private static final Marker UNMARKED = new Marker(Map.of(), "");

    private Documents() {}

    /** What a document of this searcher shows; nothing in it is marked. */
    public static Hit at(IndexSearcher searcher, int doc) throws IOException {
        var shown = shown(searcher, doc);
        var title = shown.title();
        return new Hit(
                shown.kind(),
                shown.id(),
                Language.of(shown.language()),
                UNMARKED.whole(title.text(), title.in()),
                List.of(),
                shown.facts());
    }

    static Shown shown(IndexSearcher searcher, int doc) throws IOException {
        var stored = searcher.storedFields().document(doc).getBinaryValue(Fields.SHOWN);
        return Shown.read(stored.bytes, stored.offset, stored.length);
    }

    /** Those of a kind. */
    public static Query ofKind(String kind) {
        return new TermQuery(new Term(Fields.KIND, kind));
    }

    /** That one. */
    public static Query with(DocumentKey key) {
        return new TermQuery(new Term(Fields.ID, key.term()));
    }

    /** All but these. */
    public static Query without(Collection<DocumentKey> keys) {
        var terms = keys.stream().map(key -> new BytesRef(key.term())).toList();
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(new TermInSetQuery(Fields.ID, terms), Occur.MUST_NOT)
                .build();
    }
}
