package org.rasti.desk.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.messages.Messages;
import org.rasti.search.Facet;
import org.rasti.search.FacetValue;
import org.rasti.search.SearchResult;
import org.rasti.search.Total;
import org.rasti.searchbox.FoundWords;

/** The fields of what was found with their values and counts, each a link that narrows the question or widens it again. */
final class FacetColumn extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** The others stand folded behind these. */
    private static final int FIRST = 7;

    /** As wide as a screen must be for a column of its own. */
    private static final int ROOM = 1000;

    private final Div fields = new Div();

    FacetColumn() {
        super(Words.get("search.facets"));
        addClassName("facets");
        fields.addClassName("facet-fields");
        setContent(fields);
    }

    /** Open where it stands beside the hits, folded where it lies above them. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var width = event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        setOpen(width <= 0 || width >= ROOM);
    }

    void show(Asked asked, SearchResult found) {
        fields.removeAll();
        var words = new FoundWords(Messages.in(Words.language()));
        for (var facet : List.of(
                Facet.STATE,
                Facet.RATING,
                Facet.CLAIM,
                Facet.SPEAKER,
                Facet.TOPIC,
                Facet.OUTLET,
                Facet.LANGUAGE,
                words.months())) {
            var values = found.facet(facet);
            if (narrows(asked, values, found.total())) {
                fields.add(field(facet, facet == words.months() ? values.reversed() : values, asked, words));
            }
        }
        setVisible(fields.getComponentCount() > 0);
    }

    /** Values that everything has tell nothing, unless one is there to be taken out again. */
    private static boolean narrows(Asked asked, List<FacetValue> values, Total total) {
        return values.stream()
                .anyMatch(value -> total.more()
                        || value.count() < total.count()
                        || asked.question().has(value.term()));
    }

    private static Div field(Facet facet, List<FacetValue> values, Asked asked, FoundWords words) {
        var field = new Div(
                new H3(words.facet(facet)),
                list(facet, values.stream().limit(FIRST).toList(), asked, words));
        field.addClassName("facet");
        if (values.size() > FIRST) {
            var rest = values.subList(FIRST, values.size());
            var more = new NativeDetails(
                    Words.get("find.facet-more", words.facet(facet), rest.size()), list(facet, rest, asked, words));
            field.add(more);
        }
        return field;
    }

    private static UnorderedList list(Facet facet, List<FacetValue> values, Asked asked, FoundWords words) {
        var list = new UnorderedList();
        values.forEach(value -> list.add(new ListItem(link(words.value(facet, value), value, asked))));
        return list;
    }

    private static Anchor link(String name, FacetValue value, Asked asked) {
        var isChosen = asked.question().has(value.term());
        var next = isChosen
                ? asked.question().without(value.term())
                : asked.question().with(value.term());
        var count = new Span(Words.number(value.count()));
        count.addClassName("count");
        var link = new Anchor(asked.asking(next).address(), Bidi.isolated(name), count);
        link.addClassName("facet-value");
        if (isChosen) {
            link.getElement()
                    .setAttribute("aria-current", "true")
                    .setAttribute("title", Words.get("search.facets.chosen"));
        }
        return link;
    }
}
