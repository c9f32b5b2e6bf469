package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.statement.Appearance;
import org.rasti.statement.Source;
import org.rasti.statement.Statement;

/** A passage in its article: marked, in sight, with what stands around it. */
final class PassagePane extends Div {

    private static final long serialVersionUID = 1L;

    /** Lines shown before and after the passage: enough to judge it, few enough to be there at once. */
    private static final int AROUND = 12;

    PassagePane() {
        addClassName("passage-pane");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.get("triage.passage"))
                .setAttribute("tabindex", "0");
    }

    void showNothing() {
        removeAll();
        setVisible(false);
    }

    /**
     * Shows where a statement was made.
     *
     * @param text of the article's revision; empty where it was made elsewhere
     */
    void show(Statement statement, Appearance at, String text) {
        removeAll();
        setVisible(true);
        var source = at.source();
        if (source != null) {
            showSource(source, at);
        } else if (at.anchor() != null) {
            head(statement, at);
            var language = Objects.requireNonNullElse(
                    at.articleLanguage(), statement.language().tag());
            add(Bidi.mark(lines(text, at.anchor().start(), at.anchor().end()), language));
            bringIntoSight();
        }
    }

    private void head(Statement statement, Appearance at) {
        var address = "articles/" + at.articleId() + "?statement=" + statement.code();
        var title = new Anchor(address, Objects.requireNonNullElse(at.headline(), ""));
        title.getElement().setAttribute("dir", "auto");
        var facts = new Facts();
        if (at.outlet() != null) {
            facts.with(Bidi.isolated(at.outlet()));
        }
        if (at.articleDay() != null) {
            facts.with(Words.date(at.articleDay()));
        }
        add(new H2(title), facts);
    }

    private void showSource(Source source, Appearance at) {
        var kind = new Span(Words.of("source", source.kind()));
        var quote = new Paragraph(at.exact());
        quote.getElement().setAttribute("dir", "auto");
        add(new H2(Bidi.isolated(source.title())), new Facts().with(kind), quote);
    }

    private static Div lines(String text, int start, int end) {
        var lines = new Div();
        lines.addClassName("passage-lines");
        int at = back(text, start, AROUND);
        int last = forward(text, end, AROUND);
        if (at > 0) {
            lines.add(new Paragraph("…"));
        }
        while (at < last) {
            int feed = text.indexOf('\n', at);
            int stop = feed < 0 || feed > last ? last : feed;
            if (stop > at) {
                lines.add(line(text, at, stop, start, end));
            }
            at = stop + 1;
        }
        if (last < text.length()) {
            lines.add(new Paragraph("…"));
        }
        return lines;
    }

    private static Paragraph line(String text, int from, int to, int start, int end) {
        var line = new Paragraph();
        int markFrom = Math.clamp(start, from, to);
        int markTo = Math.clamp(end, from, to);
        text(line, text.substring(from, markFrom));
        if (markTo > markFrom) {
            var mark = new Element("mark");
            mark.setText(text.substring(markFrom, markTo));
            line.getElement().appendChild(mark);
        }
        text(line, text.substring(markTo, to));
        return line;
    }

    private static void text(Paragraph line, String words) {
        if (!words.isEmpty()) {
            line.getElement().appendChild(Element.createText(words));
        }
    }

    /** Where the line begins that stands so many lines before a place. */
    private static int back(String text, int place, int lines) {
        int at = place;
        for (int i = 0; i <= lines && at > 0; i++) {
            at = text.lastIndexOf('\n', at - 1);
        }
        return at <= 0 ? 0 : at + 1;
    }

    /** Where the line ends that stands so many lines after a place. */
    private static int forward(String text, int place, int lines) {
        int at = place;
        for (int i = 0; i <= lines; i++) {
            int feed = text.indexOf('\n', at);
            if (feed < 0) {
                return text.length();
            }
            at = feed + 1;
        }
        return at - 1;
    }

    /** A third of the way down, also once the page has found its shape; only this pane is scrolled, not the page. */
    private void bringIntoSight() {
        getElement().executeJs("""
                const see = () => {
                  const mark = this.querySelector('mark');
                  if (mark) {
                    this.scrollTop += mark.getBoundingClientRect().top
                      - this.getBoundingClientRect().top - this.clientHeight / 3;
                  }
                };
                const shape = new ResizeObserver(see);
                shape.observe(this);
                setTimeout(() => shape.disconnect(), 1000);
                """);
    }
}
