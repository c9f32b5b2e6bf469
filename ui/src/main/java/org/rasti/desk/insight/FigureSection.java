package org.rasti.desk.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;

/** One question and its answer: a chart, the table behind it, and the table as a file. */
final class FigureSection {

    private final String name;
    private final Figures figures;
    private final int series;

    /**
     * Prepares a section.
     *
     * @param name of the question in addresses and files
     * @param series how many of the numbers the chart draws
     */
    FigureSection(String name, Figures figures, int series) {
        this.name = name;
        this.figures = figures;
        this.series = series;
    }

    Section shown() {
        var section = new Section(figures.title());
        section.addClassName("insight");
        var about = new Paragraph(Words.get("insight." + name + ".about"));
        about.addClassName("quiet-line");
        if (figures.rows().isEmpty()) {
            var empty = new Paragraph(Words.get("insight.empty"));
            empty.addClassName("nothing-yet");
            return section.show(about, empty);
        }
        section.tools(file());
        section.show(about);
        if (series > 1) {
            section.append(legend());
        }
        var chart = new BarChart(figures, series, Words.language().rightToLeft());
        return section.append(chart.drawn("insight-" + name, description()), new FigureTable(figures));
    }

    private String description() {
        var first = figures.rows().getFirst();
        return Words.get("insight.described", Math.min(figures.rows().size(), BarChart.ROWS), first.name());
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassName("legend-line");
        for (int i = 1; i <= series; i++) {
            var key = new Span();
            key.addClassNames("key", "bar-" + i);
            legend.add(new Span(key, new Span(figures.headings().get(i))));
        }
        return legend;
    }

    private Anchor file() {
        var link = new Anchor();
        link.addClassName("export-link");
        link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(Words.get("insight.csv")));
        link.getElement().setAttribute("aria-label", Words.get("insight.csv.of", figures.title()));
        var text = figures.csv();
        link.setHref((DownloadHandler) event -> {
            event.setFileName("rasti-" + name + ".csv");
            event.setContentType("text/csv; charset=utf-8");
            try (var out = event.getOutputStream()) {
                out.write(text.getBytes(UTF_8));
            }
        });
        return link;
    }
}
