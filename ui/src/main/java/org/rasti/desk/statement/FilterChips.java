package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.desk.statement.FilterOptions.Narrowed;

/** What narrows the list, each a link to the list without it. */
final class FilterChips extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final String page;

    /** @param page that is narrowed */
    FilterChips(String page) {
        this.page = page;
        addClassName("chips");
        getElement().setAttribute("aria-label", Words.get("search.narrowings"));
    }

    void show(StatementSearch search, List<Narrowed> narrowings) {
        removeAll();
        narrowings.forEach(part -> add(new ListItem(chip(search, part))));
        if (narrowings.size() > 1) {
            var fields = narrowings.stream().map(Narrowed::field).toList();
            var all = new Anchor(search.without(fields).path(page), Words.get("list.filters.clear"));
            all.addClassName("chips-clear");
            add(new ListItem(all));
        }
        setVisible(!narrowings.isEmpty());
    }

    private Anchor chip(StatementSearch search, Narrowed part) {
        var field = new Span(Words.get("search.narrowed", Words.of("list.filter", part.field())));
        field.addClassName("chip-field");
        var cross = VaadinIcon.CLOSE_SMALL.create();
        cross.getElement().setAttribute("aria-hidden", "true");
        var without = search.without(part.field(), part.option().value());
        var chip = new Anchor(
                without.path(page), field, Bidi.isolated(part.option().name()), cross);
        chip.addClassName("chip");
        chip.setTitle(Words.get("search.narrowed.remove"));
        return chip;
    }
}
