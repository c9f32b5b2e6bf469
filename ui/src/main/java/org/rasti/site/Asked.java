package org.rasti.site;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchRequest.Order;
import org.rasti.searchbox.Question;
import org.rasti.text.Language;
import org.springframework.web.util.UriUtils;

/**
 * What a reader looks for, as it stands in the address.
 *
 * @param page counted from 1
 */
public record Asked(Question question, Order order, int page) {

    static final int SIZE = 20;

    private static final int LAST = SearchRequest.FARTHEST / SIZE;

    public Asked {
        page = Math.clamp(page, 1, LAST);
    }

    /** Reads an address. What it says that makes no sense is passed over: addresses are typed and grow old. */
    static Asked of(String question, String order, String page) {
        return new Asked(new Question(question), order(order), number(page));
    }

    private static Order order(String name) {
        return Stream.of(Order.values())
                .filter(order -> order.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Order.RELEVANCE);
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
    }

    SearchRequest request() {
        return SearchRequest.of(question.text()).by(order).page((page - 1) * SIZE, SIZE);
    }

    /** The order as an address and a form write it; absent where it need not be written. */
    public @Nullable String orderName() {
        return order == Order.RELEVANCE ? null : order.name().toLowerCase(Locale.ROOT);
    }

    Asked asking(Question other) {
        return new Asked(other, order, 1);
    }

    Asked by(Order other) {
        return new Asked(question, other, 1);
    }

    Asked at(int other) {
        return new Asked(question, order, other);
    }

    /** Whether there can be a page after this one. */
    boolean hasRoom() {
        return page < LAST;
    }

    String path(Language language) {
        var path = new StringBuilder(PublicPaths.search(language));
        if (question.isBlank()) {
            return path.toString();
        }
        path.append("?q=").append(UriUtils.encode(question.text(), "UTF-8"));
        if (orderName() != null) {
            path.append("&order=").append(orderName());
        }
        if (page > 1) {
            path.append("&page=").append(page);
        }
        return path.toString();
    }
}
