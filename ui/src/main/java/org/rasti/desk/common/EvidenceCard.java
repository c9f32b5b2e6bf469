package org.rasti.desk.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasti.evidence.EvidenceData;

/** A source as the desk shows it, with the number that readers will see. */
public final class EvidenceCard extends Div {

    private static final long serialVersionUID = 1L;

    public EvidenceCard(int number, EvidenceData data) {
        addClassNames("card", "evidence");
        add(head(number, data), about(data));
        addText("excerpt", data.excerpt());
        addText("note", data.note());
    }

    private static Div head(int number, EvidenceData data) {
        var link = new Anchor(data.url(), data.title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "auto");
        var stance = new Span(Words.of("stance", data.stance()));
        stance.addClassNames("badge", "stance-" + data.stance().name().toLowerCase(Locale.ROOT));
        var position = new Span(Words.number(number));
        position.addClassName("number");
        var head = new Div(position, stance, link);
        head.addClassName("line");
        return head;
    }

    private static Div about(EvidenceData data) {
        var about = new Div();
        about.addClassNames("line", "quiet-line");
        if (data.publisher() != null) {
            about.add(Bidi.isolated(data.publisher()));
        }
        if (data.publishedOn() != null) {
            about.add(new Span(Words.date(data.publishedOn())));
        }
        return about;
    }

    private void addText(String kind, @Nullable String text) {
        if (text != null) {
            var paragraph = new Paragraph(text);
            paragraph.addClassName(kind);
            paragraph.getElement().setAttribute("dir", "auto");
            add(paragraph);
        }
    }
}
