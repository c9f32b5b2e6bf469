package org.rasti.desk.outlet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.article.OutletQueries;
import org.rasti.desk.common.Words;

/** Every outlet by name. What is looked for stands in the address, and the screen follows it. */
@Route("outlets")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
@StyleSheet("desk-static/list.css")
@StyleSheet("desk-static/reference.css")
public class OutletsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final transient OutletQueries outlets;
    private final TextField words = new TextField();
    private final Span found = new Span();
    private final OutletGrid grid;

    OutletsView(OutletQueries outlets) {
        this.outlets = outlets;
        grid = new OutletGrid(outlets);
        addClassNames("page", "wide-page", "list-page");
        add(new H1(Words.get("nav.outlets")), bar(), grid);
    }

    private Div bar() {
        words.setPlaceholder(Words.get("outlets.search"));
        words.setAriaLabel(Words.get("outlets.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue().strip());
            }
        });
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        var bar = new Div(words, found);
        bar.addClassName("list-bar");
        return bar;
    }

    private static void go(String wanted) {
        UI.getCurrent()
                .navigate(
                        OutletsView.class,
                        wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", wanted));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        var wanted = asked.substring(0, Math.min(asked.length(), LONGEST));
        var count = outlets.countUpTo(OutletGrid.COUNTED, wanted);
        // Whoever types on meanwhile keeps what they typed.
        if (!words.getValue().strip().equals(wanted.strip())) {
            words.setValue(wanted);
        }
        found.setText(
                count > OutletGrid.COUNTED
                        ? Words.get("outlets.found.more", OutletGrid.COUNTED)
                        : Words.get("outlets.found", count));
        grid.showEmpty(wanted.isBlank() ? "outlets.none" : "outlets.none-fits");
        grid.show(wanted, count);
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.outlets");
    }
}
