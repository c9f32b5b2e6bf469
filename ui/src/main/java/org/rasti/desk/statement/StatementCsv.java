package org.rasti.desk.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rasti.desk.common.Csv;
import org.rasti.desk.common.Words;
import org.rasti.messages.Messages;
import org.rasti.statement.StatementExport;
import org.rasti.statement.StatementLine;
import org.rasti.text.Language;

/**
 * Statements as rows of a spreadsheet: its words in the language of whoever asks, its days and numbers as programs read
 * them. Made while that person's window is at hand, and used later, when it is not.
 */
final class StatementCsv {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final List<ListColumn> columns;
    private final Messages words = Messages.in(Words.language());
    private final ZoneId zone = Words.zone();

    StatementCsv(List<ListColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    String headings() {
        return Csv.line(columns.stream()
                .map(column -> words.get("list.column." + column.name()))
                .toList());
    }

    String row(StatementLine line) {
        return Csv.line(columns.stream().map(column -> text(column, line)).toList());
    }

    /** Stands at the end where the list went on. */
    String more() {
        return Csv.line(List.of(words.get("list.export.more", StatementExport.MOST)));
    }

    private String text(ListColumn column, StatementLine line) {
        return switch (column) {
            case CODE -> line.code();
            case WORDING -> line.wording();
            case SPEAKER -> Objects.requireNonNullElse(line.speaker(), "");
            case ROLE -> Objects.requireNonNullElse(line.role(), "");
            case KIND -> words.get("kind." + line.kind().name());
            case LANGUAGE -> language(Language.of(line.language()));
            case OUTLET -> Objects.requireNonNullElse(line.outlet(), "");
            case STATE -> words.get("status." + line.status().name());
            case WORTHINESS -> String.format(Locale.ROOT, "%.2f", line.checkWorthiness());
            case ASSIGNEE -> Objects.requireNonNullElse(line.assignee(), "");
            case DUE -> Objects.toString(line.dueOn(), "");
            case CHANGED -> minute(line.updatedAt());
        };
    }

    private String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    private String language(Language language) {
        var key = "language." + language.tag();
        return words.has(key)
                ? words.get(key)
                : language.locale().getDisplayLanguage(words.language().locale());
    }
}
