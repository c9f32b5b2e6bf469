package org.rasti.desk.outlet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import org.rasti.article.OutletLine;
import org.rasti.article.OutletQueries;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.KeysetPages;
import org.rasti.desk.common.RoomyGrid;
import org.rasti.desk.common.Words;

/** Outlets in rows, read page by page while somebody scrolls. A whole row leads to its outlet. */
final class OutletGrid extends RoomyGrid<OutletLine> {

    private static final long serialVersionUID = 1L;

    /** As far as they are counted; of a longer list nobody needs to know how long it is. */
    static final int COUNTED = 1000;

    private static final int HOSTS = 3;

    private final transient OutletQueries outlets;

    OutletGrid(OutletQueries outlets) {
        this.outlets = outlets;
        addClassName("statement-grid");
        setPageSize(50);
        addComponentColumn(OutletGrid::name)
                .setHeader(Words.get("outlets.name"))
                .setFlexGrow(2);
        addComponentColumn(OutletGrid::hosts)
                .setHeader(Words.get("outlet.hosts"))
                .setFlexGrow(2);
        addComponentColumn(OutletGrid::fullText)
                .setHeader(Words.get("outlet.full-text"))
                .setWidth("11rem")
                .setFlexGrow(0);
        addComponentColumn(line -> new Span(Words.number(line.articles())))
                .setHeader(Words.get("outlets.articles"))
                .setWidth("8rem")
                .setFlexGrow(0);
        setWhole(addComponentColumn(OutletGrid::whole).setHeader(Words.get("outlets.name")));
        addItemClickListener(click ->
                UI.getCurrent().navigate(OutletView.path(click.getItem().id())));
    }

    /** What stands where there is none: none at all, or none that fits. */
    void showEmpty(String word) {
        var title = new Paragraph(Words.get(word));
        title.addClassName("empty-title");
        var empty = new Div(title, new Paragraph(Words.get(word + ".about")));
        empty.addClassName("empty");
        setEmptyStateComponent(empty);
    }

    private static Anchor name(OutletLine line) {
        var link = new Anchor(OutletView.path(line.id()), Bidi.isolated(line.name()));
        link.addClassName("claim-link");
        return link;
    }

    private static Facts hosts(OutletLine line) {
        var hosts = new Facts();
        line.hosts().stream().limit(HOSTS).forEach(host -> hosts.with(Bidi.text(host, "en")));
        if (line.hosts().size() > HOSTS) {
            hosts.with("…");
        }
        return hosts;
    }

    private static Span fullText(OutletLine line) {
        return line.fullText() ? Badges.quiet(Words.get("outlet.full-text.yes")) : new Span();
    }

    private static Component whole(OutletLine line) {
        var facts = new Div(new Span(Words.get("outlet.articles", line.articles())), fullText(line));
        facts.addClassName("line");
        var whole = new Div(name(line), hosts(line), facts);
        whole.addClassName("whole-row");
        return whole;
    }

    /**
     * Shows a list from its beginning.
     *
     * @param count how many there are, as far as that was counted; more than {@link #COUNTED} says only that there are
     *     more
     */
    void show(String words, int count) {
        var pages = new KeysetPages<OutletLine>((after, skip, limit) -> outlets.page(words, after, skip, limit));
        FetchCallback<OutletLine, Void> fetch = query -> pages.page(query.getOffset(), query.getLimit()).stream();
        if (count > COUNTED) {
            setItems(fetch).setItemCountEstimate(2 * COUNTED);
        } else {
            setItems(fetch, query -> outlets.countUpTo(COUNTED, words));
        }
    }
}
