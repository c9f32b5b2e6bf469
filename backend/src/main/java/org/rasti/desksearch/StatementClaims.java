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
import org.rasti.search.SearchDocument.Role;
import org.rasti.search.SearchDocument.Text;
import org.rasti.search.SearchDocument.Value;

/** Adds to each statement's document the fields by which similar claims are found. */
final class StatementClaims implements DocumentPart {

    private static final String VERSION = "claims-1";

    private final ClaimFields fields;
    private final String version;

    StatementClaims(Optional<SentenceModel> model) {
        this.fields = new ClaimFields(model);
        this.version = VERSION + ":" + model.map(SentenceModel::name).orElse("letters");
    }

    @Override
    public String version() {
        return version;
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

    @Override
    public void addTo(Document document, SearchDocument described) {
        if (described.kind().equals(DeskIndex.STATEMENT)) {
            fields.addTo(document, claim(described));
        }
    }

    /** The claim as the desk words it; the words of the first text it was found in are another wording. */
    private static Claim claim(SearchDocument described) {
        var wording = text(described, Role.TITLE).orElse("");
        var quote = text(described, Role.TEXT).filter(words -> !words.equals(wording));
        var claim = Claim.of(wording, described.language())
                .withTitle(quote.orElse(""))
                .saidBy(described.values().stream()
                        .filter(value -> value.facet() == Facet.SPEAKER)
                        .flatMap(StatementClaims::names)
                        .toList());
        return described.days().stream()
                .min(Comparator.naturalOrder())
                .map(claim::saidOn)
                .orElse(claim);
    }

    private static Optional<String> text(SearchDocument described, Role role) {
        return described.texts().stream()
                .filter(text -> text.role() == role)
                .findFirst()
                .map(Text::text);
    }

    private static Stream<String> names(Value value) {
        return Stream.concat(
                Stream.of(value.value()), Stream.concat(value.names().values().stream(), value.aliases().stream()));
    }
}
