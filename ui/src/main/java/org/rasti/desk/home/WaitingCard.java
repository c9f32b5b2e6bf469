package org.rasti.desk.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;

/** One kind of work that waits: how much of it, and where to begin. */
final class WaitingCard extends Section {

    private static final long serialVersionUID = 1L;

    static final int SHOWN = 4;

    /**
     * A piece of work.
     *
     * @param about what is worth knowing before opening it
     */
    record Line(String address, String code, String wording, String language, String about) {}

    WaitingCard(String title, int count) {
        addClassName("waiting-card");
        var number = new Span(Words.number(count));
        number.addClassName("waiting-count");
        var head = new Div(new H2(Words.get(title)), number);
        head.addClassName("waiting-head");
        add(head);
    }

    /** The first of them, each leading to its place. */
    <T> WaitingCard lines(List<T> work, Function<T, Line> line) {
        var list = new UnorderedList();
        work.stream().limit(SHOWN).map(line).map(WaitingCard::item).forEach(list::add);
        add(list);
        return this;
    }

    private static ListItem item(Line line) {
        var link = Bidi.mark(new Anchor(line.address(), line.wording()), line.language());
        link.addClassName("claim-link");
        var about = new Div(new Span(line.code()), Bidi.isolated(line.about()));
        about.addClassName("line");
        return new ListItem(link, about);
    }

    /** Where all of them are. */
    WaitingCard leadingTo(String address, String word) {
        var link = new Anchor(address, Words.get(word));
        link.addClassName("waiting-all");
        add(link);
        return this;
    }
}
