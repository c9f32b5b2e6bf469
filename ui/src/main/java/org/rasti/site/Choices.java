package org.rasti.site;

import java.util.List;
import java.util.stream.Stream;
import org.rasti.search.Facet;
import org.rasti.search.FacetValue;
import org.rasti.search.SearchResult;
import org.rasti.searchbox.FoundWords;

/** A field and its values among what was found, each a link that narrows the question to it. */
public record Choices(Facet facet, String name, List<Choice> first, List<Choice> more) {

    /** The others stand folded behind these. */
    private static final int FIRST = 6;

    /**
     * A value.
     *
     * @param chosen whether the question names it already; its link then takes it out again
     */
    public record Choice(String name, int count, String href, boolean chosen) {}

    /** The fields by which a reader can go on, in the order in which they help most. */
    static List<Choices> of(SearchResult found, Asked asked, Reader reader) {
        var words = new FoundWords(reader.messages());
        return Stream.of(
                        Facet.RATING,
                        Facet.SPEAKER,
                        Facet.TOPIC,
                        Facet.CLAIM,
                        words.months(),
                        Facet.OUTLET,
                        Facet.LANGUAGE)
                .map(facet -> of(facet, found, asked, reader))
                .filter(choices -> choices.narrows(found))
                .toList();
    }

    private static Choices of(Facet facet, SearchResult found, Asked asked, Reader reader) {
        var words = new FoundWords(reader.messages());
        var values = facet == words.months() ? found.facet(facet).reversed() : found.facet(facet);
        var all = values.stream()
                .map(value -> choice(words.value(facet, value), value, asked, reader))
                .toList();
        int first = Math.min(FIRST, all.size());
        return new Choices(facet, words.facet(facet), all.subList(0, first), all.subList(first, all.size()));
    }

    private static Choice choice(String name, FacetValue value, Asked asked, Reader reader) {
        boolean chosen = asked.question().has(value.term());
        var next = chosen
                ? asked.question().without(value.term())
                : asked.question().with(value.term());
        return new Choice(name, value.count(), asked.asking(next).path(reader.language()), chosen);
    }

    /** Values that everything has tell nothing, unless one is there to be taken out again. */
    private boolean narrows(SearchResult found) {
        return Stream.concat(first.stream(), more.stream())
                .anyMatch(choice -> choice.chosen()
                        || found.total().more()
                        || choice.count() < found.total().count());
    }
}
