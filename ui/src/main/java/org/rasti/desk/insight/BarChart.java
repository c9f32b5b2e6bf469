package org.rasti.desk.insight;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/**
 * Bars of a table, drawn on the server: for each row one bar in another, the first number the longest. Whoever cannot
 * see it hears its title and what it shows, and reads every figure in the table.
 */
final class BarChart {

    /** What is drawn; the table has the rest. */
    static final int ROWS = 10;

    private static final int WIDTH = 640;
    private static final int ROW = 44;
    private static final int BAR = 16;
    private static final int LABEL = 15;
    private static final int LONGEST_NAME = 60;

    /** The colour of bars that stand by themselves. */
    private static final int ALONE = 3;

    private final Figures figures;
    private final int series;
    private final boolean rightToLeft;

    /**
     * Prepares a chart.
     *
     * @param series how many of the numbers are drawn, from the first
     */
    BarChart(Figures figures, int series, boolean rightToLeft) {
        this.figures = figures;
        this.series = series;
        this.rightToLeft = rightToLeft;
    }

    /** The chart, as a part of the screen. */
    Html drawn(String id, String description) {
        return new Html("<div class=\"chart\">" + svg(id, description) + "</div>");
    }

    String svg(String id, String description) {
        var rows = figures.rows().stream().limit(ROWS).toList();
        var svg = new StringBuilder()
                .append(String.format(
                        Locale.ROOT,
                        "<svg role=\"img\" viewBox=\"0 0 %d %d\" direction=\"%s\" aria-labelledby=\"%s-title %s-desc\">",
                        WIDTH,
                        rows.size() * ROW,
                        rightToLeft ? "rtl" : "ltr",
                        id,
                        id))
                .append(String.format(
                        Locale.ROOT, "<title id=\"%s-title\">%s</title>", id, Entities.escape(figures.title())))
                .append(String.format(Locale.ROOT, "<desc id=\"%s-desc\">%s</desc>", id, Entities.escape(description)));
        for (int i = 0; i < rows.size(); i++) {
            draw(svg, rows.get(i), i * ROW, longest(rows));
        }
        return svg.append("</svg>").toString();
    }

    private double longest(List<Figures.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.numbers().stream().limit(series))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private void draw(StringBuilder svg, Figures.Row row, int top, double longest) {
        // A line of text begins where one begins to read, and so does its bar.
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">%s</text>",
                rightToLeft ? WIDTH : 0,
                top + LABEL,
                Entities.escape(brief(row.name()))));
        for (int i = 0; i < series; i++) {
            var width = longest == 0 ? 0 : row.numbers().get(i) / longest * WIDTH;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"bar bar-%d\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                    series == 1 ? ALONE : i + 1,
                    rightToLeft ? WIDTH - width : 0.0,
                    top + LABEL + 6,
                    width,
                    BAR));
        }
    }

    private static String brief(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
