package org.rasti.desk.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import java.util.stream.Stream;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.desksearch.DeskSearch;
import org.rasti.search.Completion;
import org.rasti.search.Completion.What;
import org.rasti.searchbox.Question;

/**
 * The search box in the frame of every screen. Typing offers ways to go on; Enter, or choosing one of them, leads to what
 * is found. A slash brings the keyboard here.
 */
public final class SearchBox extends ComboBox<Completion> {

    private static final long serialVersionUID = 1L;

    private static final int OFFERED = 8;
    private static final String TYPED = "element.inputElement.value";

    private final transient DeskSearch search;

    public SearchBox(DeskSearch search) {
        this.search = search;
        addClassName("search-box");
        setAriaLabel(Words.get("find.box"));
        setPlaceholder(Words.get("find.box.hint"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setItemLabelGenerator(Completion::query);
        setRenderer(new ComponentRenderer<>(SearchBox::line));
        setItems((FetchCallback<Completion, String>)
                query -> offered(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue().query());
            }
        });
        getElement()
                .addEventListener(
                        "keydown", event -> go(event.getEventData().get(TYPED).asString("")))
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("context://desk-static/search.js");
        getElement().executeJs("window.rastiSearchBox(this)");
    }

    /** There are never more than a few, so that they come at once. */
    private Stream<Completion> offered(String typed, int offset, int limit) {
        var question = new Question(typed).text();
        return question.isEmpty() || offset > 0
                ? Stream.empty()
                : search.complete(question, Math.min(OFFERED, limit)).stream();
    }

    private static Div line(Completion completion) {
        var what = new Span(Words.of("find.what", completion.what()));
        what.addClassName("completion-what");
        var text = Bidi.isolated(completion.text());
        text.addClassName("completion-text");
        var line = new Div(text, what);
        if (completion.what() != What.CLAIM) {
            var count = new Span(Words.number(completion.count()));
            count.addClassName("count");
            line.add(count);
        }
        line.addClassName("completion");
        return line;
    }

    private static void go(String typed) {
        var question = new Question(typed);
        if (!question.isBlank()) {
            UI.getCurrent()
                    .navigate(SearchView.class, Asked.NOTHING.asking(question).parameters());
        }
    }

    /** Holds the question that is answered on the screen; on any other screen, nothing. */
    public void follow(Location place) {
        var words = place.getPath().equals(Asked.PLACE)
                ? Asked.of(place.getQueryParameters()).words()
                : "";
        if (words.isEmpty()) {
            clear();
        } else {
            setValue(new Completion(What.CLAIM, words, words, 1));
        }
    }
}
