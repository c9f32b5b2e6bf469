package org.rasti.desksearch;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.document.Document;
import org.rasti.matching.Claim;
import org.rasti.matching.ClaimFields;
import org.rasti.matching.SentenceModel;
import org.rasti.search.DocumentPart;
import org.rasti.search.Facet;
import org.rasti.search.SearchDocument;
import org.rasti.search.SearchDocument.Value;

/** The fields by which a statement is recognised when it comes back. */
final class ClaimPart implements DocumentPart {

    /** Raised by hand where the matching engine makes other fields, or where they are filled with something else. */
    private static final String VERSION = "claim-1";

    private final ClaimFields fields;
    private final String version;

    ClaimPart(Optional<SentenceModel> model) {
        this.fields = new ClaimFields(model);
        this.version = VERSION + "/" + model.map(SentenceModel::name).orElse("letters");
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void addTo(Document document, SearchDocument described) {
        if (described.kind().equals(DeskIndex.STATEMENT)) {
            fields.addTo(document, claim(described));
        }
    }

    private static Claim claim(SearchDocument described) {
        var names = described.values().stream()
                .filter(value -> value.facet() == Facet.SPEAKER)
                .flatMap(ClaimPart::names)
                .toList();
        var claim = Claim.of(described.title().text(), described.language()).saidBy(names);
        return described.days().stream()
                .min(Comparator.naturalOrder())
                .map(claim::saidOn)
                .orElse(claim);
    }

    private static Stream<String> names(Value speaker) {
        return Stream.of(Stream.of(speaker.value()), speaker.names().values().stream(), speaker.aliases().stream())
                .flatMap(names -> names);
    }

    @Override
    public boolean owns(String field) {
        return ClaimFields.owns(field);
    }

    @Override
    public Analyzer analyzer() {
        return ClaimFields.analyzer();
    }

    @Override
    public KnnVectorsFormat vectorsFormat() {
        return ClaimFields.vectorsFormat();
    }
}
