package org.rasti.desk.recurrence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.publication.RepeatService;
import org.rasti.recurrence.Comebacks;
import org.rasti.recurrence.PairService;
import org.rasti.statement.TriageService;
import org.rasti.workflow.Role;

/** Published claims that are said again: what a checker has to compare, and what an editor has to put on a page. */
@Route("said-again")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/recurrence.css")
public class SaidAgainView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Comebacks comebacks;
    private final transient RepeatService repeats;
    private final transient PairService pairs;
    private final transient TriageService triage;
    private final boolean decides;
    private final boolean publishes;

    SaidAgainView(
            Comebacks comebacks,
            RepeatService repeats,
            PairService pairs,
            TriageService triage,
            AuthenticationContext authentication) {
        this.comebacks = comebacks;
        this.repeats = repeats;
        this.pairs = pairs;
        this.triage = triage;
        this.decides = authentication.hasAnyRole(Role.CHECKER.name(), Role.EDITOR.name());
        this.publishes = authentication.hasRole(Role.EDITOR.name());
        addClassNames("page", "said-again");
    }

    /** Afresh each time, also for somebody who is here and asks again. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        removeAll();
        add(new H1(Words.get("again.title")));
        var found = comebacks.waiting();
        var waiting = repeats.waiting();
        if (found.isEmpty() && waiting.isEmpty()) {
            add(nothing());
            return;
        }
        if (!found.isEmpty()) {
            add(section(
                    "again.compare",
                    found.stream()
                            .<Component>map(comeback -> new ComebackCard(comeback, pairs, triage, decides, this::load))
                            .toList()));
        }
        if (!waiting.isEmpty()) {
            add(section(
                    "again.show",
                    waiting.stream()
                            .<Component>map(repeat -> new RepeatCard(repeat, repeats, publishes, this::load))
                            .toList()));
        }
    }

    private static Section section(String key, List<Component> cards) {
        var lead = new Paragraph(Words.get(key + ".help"));
        lead.addClassName("quiet-line");
        var list = new Div(cards.toArray(Component[]::new));
        list.addClassName("again-cards");
        return new Section(Words.get(key, cards.size())).show(lead, list);
    }

    private static Div nothing() {
        var empty = new Div(
                VaadinIcon.CHECK_CIRCLE_O.create(),
                new H2(Words.get("again.none")),
                new Paragraph(Words.get("again.none.help")));
        empty.addClassName("nothing-yet");
        return empty;
    }

    @Override
    public String getPageTitle() {
        return Words.title("again.title");
    }
}
