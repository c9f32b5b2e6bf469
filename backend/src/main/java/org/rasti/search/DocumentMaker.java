package org.rasti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriterConfig;
import org.rasti.search.SearchDocument.Text;
import org.rasti.search.SearchDocument.Value;
import org.rasti.text.PersianDates;

/** Makes documents of an index of what features describe. */
final class DocumentMaker {

    static final FacetsConfig FACETS = facets();

    private static final FieldType SURFACE = surface();

    private final List<DocumentPart> parts;

    DocumentMaker(List<DocumentPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /** How an index of these documents is written. */
    IndexWriterConfig config() {
        return new IndexWriterConfig(new ByField(parts)).setCodec(new PartsCodec(parts));
    }

    /** Each field by the rules of the language in its name, unless it is another engine's. */
    private static final class ByField extends DelegatingAnalyzerWrapper {

        private final List<DocumentPart> parts;

        ByField(List<DocumentPart> parts) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.parts = parts;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            for (var part : parts) {
                if (part.owns(field)) {
                    return part.analyzer();
                }
            }
            return Analyzers.words(Fields.rulesOf(field));
        }
    }

    /** Lucene's own, but for other engines' vectors. */
    private static final class PartsCodec extends Lucene104Codec {

        private final List<DocumentPart> parts;

        PartsCodec(List<DocumentPart> parts) {
            this.parts = parts;
        }

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            for (var part : parts) {
                var format = part.owns(field) ? part.vectorsFormat() : null;
                if (format != null) {
                    return format;
                }
            }
            return super.getKnnVectorsFormatForField(field);
        }
    }

    private static FacetsConfig facets() {
        var config = new FacetsConfig();
        for (var facet : Facet.values()) {
            config.setMultiValued(facet.dimension(), true);
            config.setDrillDownTermsIndexing(facet.dimension(), DrillDownTermsIndexing.NONE);
        }
        return config;
    }

    private static FieldType surface() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /** How documents are made, so that an index made otherwise is recognised. */
    String version() {
        return Fields.VERSION + parts.stream().map(part -> "+" + part.version()).toList();
    }

    Document document(SearchDocument described) {
        var document = new Document();
        document.add(new StringField(Fields.ID, described.key().term(), Field.Store.NO));
        document.add(new StringField(Fields.KIND, described.kind(), Field.Store.NO));
        document.add(new StoredField(Fields.SHOWN, Shown.of(described).bytes()));
        document.add(new NumericDocValuesField(Fields.DATE, described.date().toEpochMilli()));
        described.texts().forEach(text -> add(document, text));
        described.values().forEach(value -> add(document, value));
        addDays(document, described);
        parts.forEach(part -> part.addTo(document, described));
        return counted(document);
    }

    private static void add(Document document, Text text) {
        var field = Fields.words(text.role(), Analyzers.rules(text.language()));
        document.add(new TextField(field, text.text(), Field.Store.NO));
        document.add(new Field(Fields.SURFACE, text.text(), SURFACE));
    }

    private static void add(Document document, Value value) {
        var field = value.facet().field();
        var key = Fields.key(value.value());
        document.add(new StringField(Fields.exact(field), key, Field.Store.NO));
        document.add(new SortedSetDocValuesFacetField(value.facet().dimension(), FacetLabel.of(value)));
        value.names().values().forEach(name -> addName(document, field, name));
        value.aliases().forEach(name -> addName(document, field, name));
    }

    private static void addName(Document document, String field, String name) {
        document.add(new StringField(Fields.exact(field), Fields.key(name), Field.Store.NO));
        document.add(new TextField(Fields.named(field), name, Field.Store.NO));
    }

    private static void addDays(Document document, SearchDocument described) {
        for (var day : described.days()) {
            document.add(new IntPoint(Fields.SAID, Math.toIntExact(day.toEpochDay())));
        }
        described.days().stream()
                .map(day -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue()))
                .distinct()
                .forEach(month -> document.add(new SortedSetDocValuesFacetField(Facet.MONTH.dimension(), month)));
        described.days().stream()
                .map(PersianDates::toJalali)
                .map(day -> "%04d-%02d".formatted(day.year(), day.month()))
                .distinct()
                .forEach(
                        month -> document.add(new SortedSetDocValuesFacetField(Facet.JALALI_MONTH.dimension(), month)));
    }

    private static Document counted(Document document) {
        try {
            return FACETS.build(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
