package org.rasti.desk.common;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import org.rasti.text.Language;

/** Texts in a language of their own: marked with it, so that fonts, direction and screen readers follow. */
public final class Bidi {

    private Bidi() {}

    public static Span text(String text, String language) {
        return mark(new Span(text), language);
    }

    public static <T extends HasElement> T mark(T component, String language) {
        component.getElement().setAttribute("lang", language);
        component.getElement().setAttribute("dir", Language.of(language).rightToLeft() ? "rtl" : "ltr");
        return component;
    }

    /** A name or title of unknown direction, kept apart from what stands around it. */
    public static Span isolated(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        span.addClassName("isolated");
        return span;
    }
}
