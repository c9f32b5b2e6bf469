package org.rasti.desk.speaker;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerQueries;
import org.rasti.speaker.SpeakerService;

/** Everybody whose words the desk checks, by name. What is looked for stands in the address, and the screen follows it. */
@Route("speakers")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
@StyleSheet("desk-static/list.css")
@StyleSheet("desk-static/reference.css")
public class SpeakersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ALL = "ALL";

    private final transient SpeakerQueries speakers;
    private final transient SpeakerService known;
    private final TextField words = new TextField();
    private final Select<String> kind = new Select<>();
    private final Span found = new Span();
    private final SpeakerGrid grid;
    private SpeakerSearch search = new SpeakerSearch("", null);

    SpeakersView(SpeakerQueries speakers, SpeakerService known, AuthenticationContext authentication) {
        this.speakers = speakers;
        this.known = known;
        grid = new SpeakerGrid(speakers);
        addClassNames("page", "wide-page", "list-page");
        var head = new Div(new H1(Words.get("nav.speakers")));
        head.addClassName("page-head");
        if (authentication.hasAnyRole("CHECKER", "EDITOR")) {
            head.add(new Button(Words.get("speakers.add"), VaadinIcon.PLUS.create(), click -> create()));
        }
        add(head, bar(), grid);
    }

    private Div bar() {
        words.setPlaceholder(Words.get("speakers.search"));
        words.setAriaLabel(Words.get("speakers.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new SpeakerSearch(change.getValue(), search.person()));
            }
        });
        kind.setItems(ALL, "PERSON", "BODY");
        kind.setItemLabelGenerator(each -> Words.get(each.equals(ALL) ? "speakers.all" : "speaker." + each));
        kind.setAriaLabel(Words.get("speaker.kind"));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new SpeakerSearch(search.words(), person(change.getValue())));
            }
        });
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(words, kind, found);
        bar.addClassName("list-bar");
        return bar;
    }

    private static @Nullable Boolean person(String kind) {
        return kind.equals(ALL) ? null : Boolean.valueOf(kind.equals("PERSON"));
    }

    private static void go(SpeakerSearch wanted) {
        UI.getCurrent().navigate(SpeakersView.class, wanted.address());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search = SpeakerSearch.of(event.getLocation().getQueryParameters());
        var count = speakers.countUpTo(SpeakerGrid.COUNTED, search.filter());
        // Whoever types on meanwhile keeps what they typed.
        if (!words.getValue().strip().equals(search.words().strip())) {
            words.setValue(search.words());
        }
        var person = search.person();
        kind.setValue(person == null ? ALL : person ? "PERSON" : "BODY");
        found.setText(
                count > SpeakerGrid.COUNTED
                        ? Words.get("speakers.found.more", SpeakerGrid.COUNTED)
                        : Words.get("speakers.found", count));
        grid.showEmpty(search.narrows() ? "speakers.none-fits" : "speakers.none");
        grid.show(search.filter(), count);
    }

    private void create() {
        var form = new NewSpeakerForm(search.words());
        var title = Words.get("speakers.add");
        Dialogs.open(title, title, form, () -> form.read(() -> known.findOrCreate(form.wanted(), false))
                .map(speaker -> {
                    UI.getCurrent().navigate(SpeakerView.path(speaker.id()));
                    return true;
                })
                .orElse(false));
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.speakers");
    }
}
