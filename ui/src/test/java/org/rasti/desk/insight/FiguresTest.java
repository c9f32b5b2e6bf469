package org.rasti.desk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rasti.desk.common.Csv;

class FiguresTest {

    private static final Figures FIGURES = new Figures(
            "Open <work>",
            List.of("Colleague", "Days", "Done"),
            List.of(
                    new Figures.Row("Nasrin & <b>Mina</b>", List.of(4.0, 1.0)),
                    new Figures.Row("=Kaveh", List.of(2.5, 0.0))));

    @Test
    void theFileHoldsEveryFigureAndNoFormula() {
        assertThat(FIGURES.csv())
                .isEqualTo(Csv.MARK
                        + "\"Colleague\",\"Days\",\"Done\"\r\n"
                        + "\"Nasrin & <b>Mina</b>\",\"4\",\"1\"\r\n"
                        + "\"'=Kaveh\",\"2.5\",\"0\"\r\n");
    }

    @Test
    void theChartSaysWhatItIsToThoseWhoCannotSeeIt() {
        var svg = drawn(false).select("svg");

        assertThat(svg.attr("role")).isEqualTo("img");
        for (var id : svg.attr("aria-labelledby").split(" ")) {
            assertThat(svg.select("#" + id)).hasSize(1);
        }
        assertThat(svg.select("title").text()).isEqualTo("Open <work>");
        assertThat(svg.select("desc").text()).isEqualTo("What it shows");
    }

    @Test
    void whatPeopleAreCalledIsNoMarkup() {
        var chart = drawn(false);

        assertThat(chart.select("b")).isEmpty();
        assertThat(chart.select("text").eachText()).containsExactly("Nasrin & <b>Mina</b>", "=Kaveh");
    }

    @Test
    void theLongestBarFillsTheLineAndTheOthersAreInProportion() {
        assertThat(drawn(false).select("rect").eachAttr("width")).containsExactly("640.0", "160.0", "400.0", "0.0");
    }

    @Test
    void whereOneReadsFromTheRightBarsGrowFromTheRight() {
        var chart = drawn(true);

        assertThat(chart.select("svg").attr("direction")).isEqualTo("rtl");
        assertThat(chart.select("text").eachAttr("x")).containsOnly("640");
        assertThat(chart.select("rect").eachAttr("x")).containsExactly("0.0", "480.0", "240.0", "640.0");
    }

    private static Document drawn(boolean rightToLeft) {
        return Jsoup.parse(new BarChart(FIGURES, 2, rightToLeft).svg("work", "What it shows"));
    }
}
