package org.rasti.desk.insight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;

/** Figures as a table that is read out by row and column. */
final class FigureTable extends Div {

    private static final long serialVersionUID = 1L;

    FigureTable(Figures figures) {
        addClassName("figures");
        // Wider than a telephone: it is moved within its frame, also with the keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", figures.title());
        var table = new NativeTable();
        table.setCaptionText(figures.title());
        var head = table.getHead().addRow();
        figures.headings().forEach(heading -> head.add(header(heading, "col")));
        figures.rows().forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var cell = new NativeTableHeaderCell();
        cell.add(Bidi.isolated(words));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableRow row(Figures.Row row) {
        var shown = new NativeTableRow();
        shown.add(header(row.name(), "row"));
        row.numbers().forEach(number -> shown.add(new NativeTableCell(words(number))));
        return shown;
    }

    /** In the reader's digits, days with a tenth where there is one. */
    private static String words(double number) {
        return number == Math.rint(number) ? Words.number((long) number) : Words.get("insight.tenths", number);
    }
}
