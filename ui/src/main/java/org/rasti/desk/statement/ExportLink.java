package org.rasti.desk.statement;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.rasti.desk.common.Csv;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementExport;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementOrder;

/** Leads to the list as it is shown, whole, as a file for spreadsheets. Written while it is read, never kept. */
final class ExportLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final transient StatementExport export;

    ExportLink(StatementExport export) {
        this.export = export;
        addClassName("export-link");
        add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(Words.get("list.export")));
        setTitle(Words.get("list.export.about", StatementExport.MOST));
    }

    /**
     * Says what the file is to hold.
     *
     * @param today stands in the file's name
     */
    void show(StatementFilter filter, StatementOrder order, List<ListColumn> columns, LocalDate today) {
        var csv = new StatementCsv(columns);
        setHref((DownloadHandler) event -> {
            event.setFileName("rasti-statements-" + today + ".csv");
            event.setContentType("text/csv; charset=utf-8");
            write(filter, order, csv, event.getOutputStream());
        });
    }

    void write(StatementFilter filter, StatementOrder order, StatementCsv csv, OutputStream to) throws IOException {
        try (var out = new BufferedWriter(new OutputStreamWriter(to, UTF_8))) {
            out.write(Csv.MARK + csv.headings());
            var isAll = export.each(filter, order, line -> append(out, csv.row(line)));
            if (!isAll) {
                out.write(csv.more());
            }
        } catch (UncheckedIOException e) {
            throw new IOException("Nobody reads on", e);
        }
    }

    private static void append(Writer out, String row) {
        try {
            out.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
