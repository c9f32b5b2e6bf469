package org.rasti.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.rasti.evaluation.MatchTask.Query;
import org.rasti.matching.Claim;
import org.rasti.search.Analyzers;

/** The plainest engine, to compare others with: BM25 over the words of text and title in one field. */
final class OneField implements MatchMeasure.Engine, AutoCloseable {

    private static final String FIELD = "words";
    private static final int MATCHES = 20;

    private final DirectoryReader reader;

    OneField(List<Claim> claims) throws IOException {
        var directory = new ByteBuffersDirectory();
        var analyzer = Analyzers.words(claims.getFirst().language());
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var claim : claims) {
                var document = new Document();
                document.add(new TextField(FIELD, claim.text() + "\n" + claim.title(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
    }

    @Override
    public List<Integer> find(Query query) throws IOException {
        var words = new LinkedHashSet<String>();
        Analyzers.terms(Analyzers.words(query.claim().language()), query.claim().text())
                .forEach(term -> words.add(term.text()));
        var any = new BooleanQuery.Builder();
        words.stream()
                .limit(IndexSearcher.getMaxClauseCount())
                .forEach(word -> any.add(new TermQuery(new Term(FIELD, word)), Occur.SHOULD));
        var found = new ArrayList<Integer>();
        for (var hit : new IndexSearcher(reader).search(any.build(), MATCHES).scoreDocs) {
            found.add(hit.doc);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
