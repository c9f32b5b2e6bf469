package org.rasti.desk.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A titled part of a screen, with room for buttons beside its title. */
public final class Section extends com.vaadin.flow.component.html.Section {

    private static final long serialVersionUID = 1L;

    private final Div tools = new Div();
    private final Div body = new Div();

    public Section(String title) {
        var heading = new H2(title);
        var head = new Div(heading, tools);
        head.addClassName("section-head");
        tools.addClassName("section-tools");
        body.addClassName("section-body");
        addClassName("section");
        add(head, body);
    }

    public Section tools(Component... buttons) {
        tools.removeAll();
        tools.add(buttons);
        return this;
    }

    public Section show(Component... content) {
        body.removeAll();
        return append(content);
    }

    /** Shows something below what is shown. */
    public Section append(Component... content) {
        body.add(content);
        return this;
    }
}
