package org.rasti.matching;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** Gathers the claims that any way of looking finds, and looks at each of them in every way. */
final class Candidates {

    private static final int BY_WORDS = 60;
    private static final int BY_GRAMS = 40;
    private static final int BY_VECTOR = 40;
    private static final int MOST_WORDS = 32;
    private static final int SEARCHED_GRAMS = 16;
    private static final int MOST_GRAMS = 48;

    private final IndexSearcher searcher;
    private final @Nullable Query only;

    /** @param only which documents may be found; all where it is null */
    Candidates(IndexSearcher searcher, @Nullable Query only) {
        this.searcher = new IndexSearcher(searcher.getIndexReader());
        this.only = only;
    }

    /** @param besides documents to look at in any case */
    List<Candidate> find(Claim claim, Optional<SentenceModel> model, int... besides) throws IOException {
        var post = PostText.of(claim.text());
        var reader = ParticularsReader.of(claim.language());
        var texts = List.of(
                reader.withoutFrame(post.text()), post.author(), reader.withoutFrame(PostText.cut(claim.title())));
        var words = QueryTerms.of(searcher, ClaimFields.words(claim.language()), texts)
                .rarest(MOST_WORDS);
        var grams = QueryTerms.of(searcher, ClaimFields.grams(claim.language()), texts);
        var vectors = model.map(known -> known.embedParts(MeaningText.of(post))).orElse(List.of());
        var docs = new TreeSet<Integer>();
        Arrays.stream(besides).forEach(docs::add);
        add(docs, words, BY_WORDS);
        add(docs, grams.rarest(SEARCHED_GRAMS), BY_GRAMS);
        if (!vectors.isEmpty()) {
            for (var field : List.of(ClaimFields.TEXT_VECTOR, ClaimFields.TITLE_VECTOR)) {
                add(docs, new KnnFloatVectorQuery(field, vectors.getFirst(), BY_VECTOR, only), BY_VECTOR);
            }
        }
        var day = Optional.ofNullable(claim.said()).or(post::day);
        return look(docs.stream().mapToInt(Integer::intValue).toArray(), words, grams.rarest(MOST_GRAMS), vectors, day);
    }

    private void add(Set<Integer> docs, Query query, int most) throws IOException {
        for (var hit : searcher.search(restricted(query), most).scoreDocs) {
            docs.add(hit.doc);
        }
    }

    private Query restricted(Query query) {
        if (only == null || query instanceof KnnFloatVectorQuery) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(only, Occur.FILTER)
                .build();
    }

    private List<Candidate> look(int[] docs, Query words, Query grams, List<float[]> vectors, Optional<LocalDate> day)
            throws IOException {
        var byWords = scores(words, docs);
        var byGrams = scores(grams, docs);
        var text = Nearness.of(searcher, ClaimFields.TEXT_VECTOR, vectors, docs);
        var title = Nearness.of(searcher, ClaimFields.TITLE_VECTOR, vectors, docs);
        var candidates = new ArrayList<Candidate>(docs.length);
        for (int i = 0; i < docs.length; i++) {
            var digest = digest(docs[i]);
            double date = day.map(digest.particulars()::fits).orElse(0.0);
            var byTitle = title.get(i).isThere() ? title.get(i) : text.get(i);
            candidates.add(new Candidate(
                    docs[i],
                    digest,
                    byWords[i],
                    byGrams[i],
                    text.get(i).whole(),
                    byTitle.whole(),
                    text.get(i).best(),
                    byTitle.best(),
                    date));
        }
        return candidates;
    }

    /** What a query makes of documents that it may not have found among its best; 0 where it does not match. */
    private double[] scores(Query query, int... docs) throws IOException {
        var scores = new double[docs.length];
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        for (int i = 0; i < docs.length; i++) {
            if (leaf == null || docs[i] >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = Nearness.leafOf(searcher, docs[i]);
                scorer = weight.scorer(leaf);
            }
            if (scorer != null && Nearness.advanced(scorer.iterator(), docs[i] - leaf.docBase)) {
                scores[i] = scorer.score();
            }
        }
        return scores;
    }

    private Digest digest(int doc) throws IOException {
        var leaf = Nearness.leafOf(searcher, doc);
        var digests = DocValues.getBinary(leaf.reader(), ClaimFields.DIGEST);
        if (!digests.advanceExact(doc - leaf.docBase)) {
            throw new IOException("document " + doc + " was found as a claim and has no digest");
        }
        return Digest.of(digests.binaryValue());
    }
}
