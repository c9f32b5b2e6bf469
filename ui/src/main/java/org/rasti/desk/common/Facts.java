package org.rasti.desk.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Short facts in a row, each in its own direction, in the order of the language around them. */
public final class Facts extends Div {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("facts");
    }

    public Facts with(Component fact) {
        // The dot between two facts belongs to neither of them, or it would stand on the wrong side of one.
        add(new Span(fact));
        return this;
    }

    public Facts with(String words) {
        return with(new Span(words));
    }
}
