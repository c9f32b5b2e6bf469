package org.rasti.desk.common;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import org.rasti.text.Language;

/** Texts that are in a language of their own, whatever the interface speaks. */
public final class InLanguage {

    private InLanguage() {}

    /** Says what language the component's text is in: for its direction, its typeface, and whoever has it read out. */
    public static <C extends HasElement> C of(Language language, C component) {
        component.getElement().setAttribute("lang", language.tag());
        component.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        return component;
    }

    /** A line of text in its own direction; a name or a title of unknown language takes it from its first letters. */
    public static Span span(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
