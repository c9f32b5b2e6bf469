package org.rasti.desk.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rasti.desk.common.Csv;

/**
 * A table of figures.
 *
 * @param title of the table and of its chart
 * @param headings the first for the names, one more for each number
 */
record Figures(String title, List<String> headings, List<Row> rows) {

    /**
     * A line of it.
     *
     * @param numbers whole ones, or days with a fraction
     */
    record Row(String name, List<Double> numbers) {}

    /** The table as a file for spreadsheets, with digits that they understand. */
    String csv() {
        var csv = new StringBuilder(Csv.MARK).append(Csv.line(headings));
        rows.forEach(row -> csv.append(Csv.line(cells(row))));
        return csv.toString();
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        cells.add(row.name());
        row.numbers().forEach(number -> cells.add(plain(number)));
        return cells;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }
}
