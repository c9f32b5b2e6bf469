package org.rasti.desk.insight;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rasti.desk.common.Words;
import org.rasti.desk.insight.Figures.Row;
import org.rasti.insight.FunnelBy;
import org.rasti.insight.FunnelLine;
import org.rasti.insight.InsightService;
import org.rasti.insight.TimeSpan;

/** What became of what came in, how long it took, who has how much to do, and what was published. */
@Route("insight")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/desk.css")
@StyleSheet("desk-static/insight.css")
public class InsightView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Received, queued, researched, published: one bar within another. */
    private static final int STAGES = 4;

    private final transient InsightService insight;
    private final transient Clock clock;
    private final Select<Lookback> lookback = new Select<>();
    private final Div answers = new Div();

    InsightView(InsightService insight, Clock clock) {
        this.insight = insight;
        this.clock = clock;
        addClassNames("page", "insight-page");
        lookback.setLabel(Words.get("insight.period"));
        lookback.setItems(Lookback.values());
        lookback.setItemLabelGenerator(item -> item == null ? "" : Words.of("insight.period", item));
        lookback.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                InsightView.class,
                                QueryParameters.of("period", change.getValue().name()));
            }
        });
        answers.addClassName("insight-answers");
        var about = new Paragraph(Words.get("insight.about"));
        about.addClassName("quiet-line");
        add(new H1(Words.get("nav.insight")), about, lookback, answers);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = Lookback.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("period")
                .orElse(""));
        lookback.setValue(asked);
        var span = asked.until(LocalDate.ofInstant(clock.instant(), Words.zone()));
        answers.removeAll();
        Stream.of(FunnelBy.values()).forEach(by -> answers.add(funnel(by, span).shown()));
        answers.add(stays(span).shown(), loads().shown(), weeks(span).shown());
    }

    private FigureSection funnel(FunnelBy by, TimeSpan span) {
        var name = by.name().toLowerCase(Locale.ROOT);
        var figures = new Figures(
                Words.of("insight.funnel", by),
                headings(name, "received", "queued", "researched", "published", "dismissed", "merged"),
                insight.funnel(by, span, Words.language()).stream()
                        .map(line -> row(by, line))
                        .toList());
        return new FigureSection(name, figures, STAGES);
    }

    private static Row row(FunnelBy by, FunnelLine line) {
        return row(
                line.name().isEmpty() ? Words.of("insight.none", by) : line.name(),
                line.received(),
                line.queued(),
                line.researched(),
                line.published(),
                line.dismissed(),
                line.merged());
    }

    private FigureSection stays(TimeSpan span) {
        var rows = insight.stays(span).stream()
                .map(stay -> row(Words.of("status", stay.state()), tenths(stay.medianDays()), stay.left()))
                .toList();
        return new FigureSection(
                "stays", new Figures(Words.get("insight.stays"), headings("state", "median", "left"), rows), 1);
    }

    private FigureSection loads() {
        var rows = insight.loads().stream()
                .map(load -> row(load.person(), load.researching(), load.handedIn(), load.correcting()))
                .toList();
        return new FigureSection(
                "loads",
                new Figures(
                        Words.get("insight.loads"), headings("person", "researching", "handed-in", "correcting"), rows),
                1);
    }

    /** The latest first: that is what one looks for. */
    private FigureSection weeks(TimeSpan span) {
        var rows = insight.weeks(span).reversed().stream()
                .map(week -> row(Words.date(week.begins()), week.first(), week.corrections()))
                .toList();
        return new FigureSection(
                "weeks", new Figures(Words.get("insight.weeks"), headings("week", "first", "corrections"), rows), 1);
    }

    private static List<String> headings(String... names) {
        return Stream.of(names).map(name -> Words.get("insight.head." + name)).toList();
    }

    private static Row row(String name, Number... numbers) {
        return new Row(name, Arrays.stream(numbers).map(Number::doubleValue).toList());
    }

    private static double tenths(double days) {
        return Math.round(days * 10) / 10.0;
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.insight");
    }
}
