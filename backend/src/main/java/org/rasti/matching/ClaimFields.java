package org.rasti.matching;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.rasti.search.Analyzers;
import org.rasti.text.Language;

/**
 * The fields by which a claim is found again. An index that holds them uses {@link #analyzer()} and
 * {@link #vectorsFormat()} for every field that {@link #owns} names.
 */
public final class ClaimFields {

    static final String DIGEST = "match_digest";
    static final String TEXT_VECTOR = "match_text_vector";
    static final String TITLE_VECTOR = "match_title_vector";
    private static final String OURS = "match_";
    private static final String WORDS = "match_words_";
    private static final String GRAMS = "match_grams_";

    private static final FieldType COUNTED = counted();
    private static final Analyzer ANALYZER = new ByField();

    private final Optional<SentenceModel> model;

    /** @param model gives the vectors; without one claims are found by their letters alone */
    public ClaimFields(Optional<SentenceModel> model) {
        this.model = model;
    }

    private static FieldType counted() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Adds a claim's fields to the document that stands for it. A document holds one claim. */
    public void addTo(Document document, Claim claim) {
        var language = claim.language();
        var post = PostText.of(claim.text());
        var all = post.text() + "\n" + post.author() + "\n" + PostText.cut(claim.title());
        document.add(new Field(words(language), all, COUNTED));
        document.add(new Field(grams(language), all, COUNTED));
        document.add(new BinaryDocValuesField(DIGEST, Digest.of(claim).bytes()));
        model.filter(known -> known.reads(language)).ifPresent(known -> {
            vector(document, TEXT_VECTOR, known.embed(MeaningText.of(post)));
            if (!claim.title().isBlank()) {
                vector(document, TITLE_VECTOR, known.embed(MeaningText.of(PostText.cut(claim.title()))));
            }
        });
    }

    private static void vector(Document document, String field, float[] vector) {
        document.add(new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT));
    }

    /** Whether a field is one of these. */
    public static boolean owns(String field) {
        return field.startsWith(OURS);
    }

    /** For all of these fields, in every language. */
    public static Analyzer analyzer() {
        return ANALYZER;
    }

    /** Vectors with a graph to search them by (Malkov, Yashunin 2016), held in memory as a byte a dimension. */
    public static KnnVectorsFormat vectorsFormat() {
        return new Lucene104HnswScalarQuantizedVectorsFormat();
    }

    static String words(Language language) {
        return WORDS + Analyzers.rules(language).tag();
    }

    static String grams(Language language) {
        return GRAMS + Analyzers.rules(language).tag();
    }

    /** A field's name ends with its language. */
    private static final class ByField extends DelegatingAnalyzerWrapper {

        private final Map<String, Analyzer> known = new ConcurrentHashMap<>();

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return known.computeIfAbsent(field, name -> {
                var language = Language.of(name.substring(name.lastIndexOf('_') + 1));
                return name.startsWith(GRAMS) ? Analyzers.grams(language) : Analyzers.words(language);
            });
        }
    }
}
