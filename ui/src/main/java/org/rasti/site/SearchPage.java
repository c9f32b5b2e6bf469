package org.rasti.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasti.search.SearchRequest.Order;
import org.rasti.search.SearchResult;
import org.rasti.searchbox.FoundWords;
import org.rasti.searchbox.Question;

/**
 * An answered question, ready to be shown.
 *
 * @param problems what of the question does not count, in words
 * @param chips what narrows it
 */
public record SearchPage(
        Asked asked,
        SearchResult result,
        List<Found> hits,
        List<Choices> choices,
        List<String> problems,
        List<Chip> chips,
        List<Sorting> sortings,
        String total,
        String tolerance,
        @Nullable Link suggestion,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * A part of the question that narrows it, and the question without it.
     *
     * @param without whether it leaves out what has the value
     */
    public record Chip(String field, String value, boolean without, String href) {}

    /** An order, and the same question in it. */
    public record Sorting(String name, String href, boolean current) {}

    /** A question, and where it leads. */
    public record Link(String text, String href) {}

    static SearchPage of(Asked asked, SearchResult result, Reader reader) {
        var words = new FoundWords(reader.messages());
        return new SearchPage(
                asked,
                result,
                result.hits().stream().map(hit -> Found.of(hit, reader)).toList(),
                Choices.of(result, asked, reader),
                result.problems().stream()
                        .map(problem -> words.problem(problem, asked.question()))
                        .toList(),
                chips(asked, result, words, reader),
                sortings(asked, reader),
                words.total(result.total()),
                words.tolerance(result.tolerance()),
                suggestion(asked, result.didYouMean(), reader),
                asked.page() > 1 ? asked.at(asked.page() - 1).path(reader.language()) : null,
                hasNext(asked, result) ? asked.at(asked.page() + 1).path(reader.language()) : null);
    }

    private static List<Chip> chips(Asked asked, SearchResult result, FoundWords words, Reader reader) {
        return asked.question().narrowings().stream()
                .map(part -> new Chip(
                        words.field(part),
                        reader.format().digits(words.value(part, result)),
                        part.without(),
                        asked.asking(asked.question().without(part)).path(reader.language())))
                .toList();
    }

    private static List<Sorting> sortings(Asked asked, Reader reader) {
        return Stream.of(Order.values())
                .map(order -> new Sorting(
                        reader.get("search.order." + order.name()),
                        asked.by(order).path(reader.language()),
                        order == asked.order()))
                .toList();
    }

    private static @Nullable Link suggestion(Asked asked, @Nullable String meant, Reader reader) {
        if (meant == null) {
            return null;
        }
        var other = new Question(meant);
        return new Link(other.text(), asked.asking(other).path(reader.language()));
    }

    private static boolean hasNext(Asked asked, SearchResult result) {
        boolean isMore = result.total().more() || result.total().count() > asked.page() * Asked.SIZE;
        return isMore && asked.hasRoom() && !result.hits().isEmpty();
    }

    /** The first page of the same question. */
    public String first() {
        return sortings.stream()
                .filter(Sorting::current)
                .findFirst()
                .map(Sorting::href)
                .orElse("");
    }

    /** Whether somebody went past the last page. */
    public boolean isPastTheEnd() {
        return hits.isEmpty() && asked.page() > 1 && result.total().count() > 0;
    }
}
