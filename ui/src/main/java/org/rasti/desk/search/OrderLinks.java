package org.rasti.desk.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.rasti.desk.common.Words;
import org.rasti.search.SearchRequest.Order;

/** The same question in each order. */
final class OrderLinks extends Nav {

    private static final long serialVersionUID = 1L;

    OrderLinks() {
        addClassName("order-links");
        getElement().setAttribute("aria-label", Words.get("search.order"));
    }

    void show(Asked asked) {
        removeAll();
        for (var order : Order.values()) {
            var word = Words.of("search.order", order);
            if (order == asked.order()) {
                var here = new Span(word);
                here.getElement().setAttribute("aria-current", "true");
                add(here);
            } else {
                add(new Anchor(asked.by(order).address(), word));
            }
        }
    }
}
