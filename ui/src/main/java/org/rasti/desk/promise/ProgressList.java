package org.rasti.desk.promise;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.evidence.Evidence;
import org.rasti.promise.Progress;

/** What became of a promise as a line of time, each note with its source by the number that readers see. */
@StyleSheet("desk-static/promise.css")
public final class ProgressList extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** Shows notes to be read. */
    public ProgressList(List<Progress> notes, List<Evidence> sources) {
        this(notes, sources, note -> new Div());
    }

    /**
     * Shows notes, the oldest first.
     *
     * @param sources the statement's, in their order
     * @param tools what can be done to a note
     */
    ProgressList(List<Progress> notes, List<Evidence> sources, Function<Progress, Div> tools) {
        addClassName("progress-line");
        notes.forEach(note -> add(item(note, sources, tools.apply(note))));
    }

    private static ListItem item(Progress note, List<Evidence> sources, Div tools) {
        var facts = new Facts().with(day(note)).with(Bidi.isolated(note.notedBy()));
        var text = new Paragraph(note.data().note());
        text.addClassName("progress-note");
        text.getElement().setAttribute("dir", "auto");
        var item = new ListItem(facts, text);
        for (int i = 0; i < sources.size(); i++) {
            if (Long.valueOf(sources.get(i).id()).equals(note.data().evidenceId())) {
                item.add(source(i + 1, sources.get(i)));
            }
        }
        if (tools.getComponentCount() > 0) {
            item.add(tools);
        }
        return item;
    }

    private static Span day(Progress note) {
        var day = new Span(Words.date(note.data().notedOn()));
        day.addClassName("progress-day");
        return day;
    }

    private static Div source(int number, Evidence source) {
        var link = new Anchor(source.data().url(), source.data().title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "auto");
        var position = new Span(Words.number(number));
        position.addClassName("number");
        position.getElement().setAttribute("aria-label", Words.get("promise.source.number", number));
        var line = new Div(position, link);
        line.addClassNames("line", "progress-source");
        return line;
    }
}
