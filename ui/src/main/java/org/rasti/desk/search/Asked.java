package org.rasti.desk.search;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchRequest.Order;
import org.rasti.searchbox.Question;

/**
 * What somebody looks for, as it stands in the address: it can be kept, sent, and gone back to.
 *
 * @param words the question
 * @param kind the tab looked at; null is all of them
 */
record Asked(String words, @Nullable FoundKind kind, Order order) implements Serializable {

    static final Asked NOTHING = new Asked("", null, Order.RELEVANCE);

    /** How many hits come at once. */
    static final int SIZE = 20;

    static final String PLACE = "search";
    private static final String QUESTION = "q";
    private static final String KIND = "in";
    private static final String ORDER = "order";

    /** Reads an address. What it says that makes no sense is passed over: addresses grow old. */
    static Asked of(QueryParameters address) {
        return new Asked(
                new Question(address.getSingleParameter(QUESTION).orElse("")).text(),
                address.getSingleParameter(KIND).flatMap(FoundKind::of).orElse(null),
                address.getSingleParameter(ORDER).flatMap(Asked::order).orElse(Order.RELEVANCE));
    }

    private static Optional<Order> order(String name) {
        return Stream.of(Order.values())
                .filter(order -> order.name().equalsIgnoreCase(name))
                .findFirst();
    }

    Question question() {
        return new Question(words);
    }

    boolean isNothing() {
        return words.isEmpty() && kind == null;
    }

    Asked asking(Question other) {
        return new Asked(other.text(), kind, order);
    }

    Asked in(@Nullable FoundKind other) {
        return new Asked(words, other, order);
    }

    Asked by(Order other) {
        return new Asked(words, kind, other);
    }

    /** The tab's question. Where the words name a kind themselves, another one would widen them. */
    SearchRequest request(int offset) {
        var asked = kind == null || namesKind() ? question() : question().with(kind.term());
        return SearchRequest.of(asked.text()).by(order).page(offset, SIZE);
    }

    /** The question in all tabs, for their counts alone. */
    SearchRequest counting() {
        return SearchRequest.of(words).page(0, 0);
    }

    private boolean namesKind() {
        return question().narrowings().stream().anyMatch(part -> part.field().equals("kind"));
    }

    QueryParameters parameters() {
        var parameters = new HashMap<String, List<String>>();
        if (!words.isEmpty()) {
            parameters.put(QUESTION, List.of(words));
        }
        if (kind != null) {
            parameters.put(KIND, List.of(kind.name().toLowerCase(Locale.ROOT)));
        }
        if (order != Order.RELEVANCE) {
            parameters.put(ORDER, List.of(order.name().toLowerCase(Locale.ROOT)));
        }
        return new QueryParameters(parameters);
    }

    /** Where it leads, from anywhere at the desk. */
    String address() {
        var parameters = parameters().getQueryString();
        return parameters.isEmpty() ? PLACE : PLACE + "?" + parameters;
    }
}
