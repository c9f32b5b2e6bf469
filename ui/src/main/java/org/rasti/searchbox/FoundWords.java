package org.rasti.searchbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rasti.messages.Messages;
import org.rasti.search.Facet;
import org.rasti.search.FacetCounts;
import org.rasti.search.FacetValue;
import org.rasti.search.QueryProblem;
import org.rasti.search.SearchResult;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.search.Total;
import org.rasti.text.Language;

/** What was found, and why not, in the words of one language. */
public final class FoundWords {

    private static final int PART = 40;

    /** The groups of words in which the values of fields are named, by the field. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "kind", List.of("search.kind.", "kind."),
            "state", List.of("status."));

    private final Messages messages;

    public FoundWords(Messages messages) {
        this.messages = messages;
    }

    /** How many were found: "12 results", "more than 1,000 results". */
    public String total(Total total) {
        return messages.get(total.more() ? "search.total.more" : "search.total", total.count());
    }

    /** The field's name as a heading. */
    public String facet(Facet facet) {
        return messages.get("search.facet." + facet.name());
    }

    /** A value's name: its own in this language, else the word for it, else the value itself. */
    public String value(Facet facet, FacetValue value) {
        return value.names().isEmpty()
                ? word(facet.field(), value.value())
                : value.name(messages.language().tag());
    }

    /** How much the question had to be stretched; empty where it was not. */
    public String tolerance(Tolerance tolerance) {
        return tolerance == Tolerance.NONE ? "" : messages.get("search.tolerance." + tolerance.name());
    }

    /** The field by which a part of the question narrows it. */
    public String field(Narrowing part) {
        return messages.get("search.field." + part.field());
    }

    /** The name of the value to which a part of the question narrows it. */
    public String value(Narrowing part, SearchResult found) {
        return found.facets().stream()
                .flatMap(counts -> named(part, counts).stream())
                .findFirst()
                .orElseGet(() -> word(part.field(), part.value()));
    }

    private Optional<String> named(Narrowing part, FacetCounts counts) {
        return counts.values().stream()
                .filter(value -> !value.names().isEmpty() && part.means(value.term()))
                .map(value -> value(counts.facet(), value))
                .findFirst();
    }

    private String word(String field, String value) {
        return switch (field) {
            case "said" -> MonthName.of(value, messages.language()).orElse(value);
            case "lang" -> inGroup("language.", value.toLowerCase(Locale.ROOT)).orElse(value);
            default ->
                GROUPS.getOrDefault(field, List.of()).stream()
                        .flatMap(group -> inGroup(group, value.toUpperCase(Locale.ROOT)).stream())
                        .findFirst()
                        .orElse(value);
        };
    }

    private Optional<String> inGroup(String group, String value) {
        return messages.has(group + value) ? Optional.of(messages.get(group + value)) : Optional.empty();
    }

    /** What of the question does not count, and why. */
    public String problem(QueryProblem problem, Question question) {
        return messages.get(problem.key(), question.part(problem.position(), problem.length(), PART));
    }

    /** The facet by which months are counted in this language's calendar. */
    public Facet months() {
        return messages.language().equals(Language.FA) ? Facet.JALALI_MONTH : Facet.MONTH;
    }
}
