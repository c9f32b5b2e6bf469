package org.rasti.desk.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.desk.common.Words;
import org.rasti.desksearch.DeskSearch;
import org.rasti.messages.Messages;
import org.rasti.search.Facet;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.rasti.searchbox.FoundWords;

/** What the one search box finds. The question stands in the address, and the screen follows it. */
@Route("search")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/article.css")
@StyleSheet("desk-static/search.css")
public class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DeskSearch search;
    private final KindTabs tabs = new KindTabs(kind -> go(asked().in(kind)));
    private final AnswerNotes notes = new AnswerNotes();
    private final Span total = new Span();
    private final OrderLinks order = new OrderLinks();
    private final OrderedList hits = new OrderedList();
    private final Button more = new Button(Words.get("find.more"), click -> showMore());
    private final Div instead = new Div();
    private final FacetColumn facets = new FacetColumn();
    private final QueryHelp help = new QueryHelp();
    private Asked asked = Asked.NOTHING;

    SearchView(DeskSearch search) {
        this.search = search;
        addClassNames("page", "search-page");
        hits.addClassName("hits");
        instead.addClassName("search-instead");
        total.addClassName("found");
        total.getElement().setAttribute("role", "status");
        var bar = new Div(total, order);
        bar.addClassName("search-bar");
        var found = new Div(instead, hits, more, help);
        found.addClassName("search-found");
        var columns = new Div(found, facets);
        columns.addClassName("search-columns");
        add(new H1(Words.get("find.title")), tabs, notes, bar, columns);
    }

    private Asked asked() {
        return asked;
    }

    private static void go(Asked wanted) {
        UI.getCurrent().navigate(SearchView.class, wanted.parameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = Asked.of(event.getLocation().getQueryParameters());
        var found = search.search(asked.request(0));
        var everywhere = asked.kind() == null ? found : search.search(asked.counting());
        tabs.show(everywhere.total(), everywhere.facet(Facet.KIND), asked.kind());
        show(found);
    }

    private void show(SearchResult found) {
        var isAnswered = found.ready() && !asked.isNothing();
        notes.show(asked, found);
        total.setText(isAnswered ? total(found) : "");
        order.show(asked);
        order.setVisible(isAnswered && !found.hits().isEmpty());
        facets.show(asked, found);
        hits.removeAll();
        instead.removeAll();
        help.setOpen(asked.isNothing());
        if (!found.ready()) {
            tellInstead("search.not-ready.title", "search.not-ready.text");
        } else if (asked.isNothing()) {
            tellInstead("find.start.title", "find.start.text");
        } else if (found.hits().isEmpty()) {
            tellInstead(
                    "search.none.title",
                    asked.question().narrowings().isEmpty() ? "search.none.words" : "search.none.narrowed");
        }
        append(isAnswered, found);
    }

    private String total(SearchResult found) {
        var words = new FoundWords(Messages.in(Words.language()));
        return (words.total(found.total()) + " " + words.tolerance(found.tolerance())).strip();
    }

    private void tellInstead(String title, String text) {
        var heading = new Paragraph(Words.get(title));
        heading.addClassName("empty-title");
        var empty = new Div(heading, new Paragraph(Words.get(text)));
        empty.addClassName("empty");
        instead.add(empty);
    }

    private void showMore() {
        append(true, search.search(asked.request(hits.getComponentCount())));
    }

    private void append(boolean isAnswered, SearchResult found) {
        if (isAnswered) {
            found.hits().forEach(hit -> hits.add(new HitCard(hit)));
        }
        int shown = hits.getComponentCount();
        var isMore = found.total().more() || found.total().count() > shown;
        more.setVisible(
                isAnswered && isMore && !found.hits().isEmpty() && shown + Asked.SIZE <= SearchRequest.FARTHEST);
    }

    @Override
    public String getPageTitle() {
        return asked.words().isEmpty() ? Words.title("find.title") : asked.words() + " · " + Words.title("find.title");
    }
}
