package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.ledger.HistoryLine;
import org.rasti.messages.Messages;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.springframework.context.annotation.Scope;

/** Everything that happened to a statement, from the ledger, as sentences that a person reads. */
@SpringComponent
@Scope("prototype")
class HistoryPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Kept as digits, shown in the reader's calendar. */
    private static final Set<String> DAYS = Set.of("dueOn", "notedOn");

    private final transient StatementQueries statements;
    private final Section section = new Section(Words.get("history.title"));

    HistoryPanel(StatementQueries statements) {
        this.statements = statements;
        add(section);
    }

    void show(Statement statement) {
        var list = new OrderedList();
        list.addClassName("history");
        statements.history(statement.id()).forEach(line -> list.add(item(line)));
        section.show(list);
    }

    private static ListItem item(HistoryLine line) {
        var what = new Span(Words.get("history." + line.entity() + "." + line.action(), line.actorName()));
        var when = new Span(Words.time(line.at()));
        when.addClassName("when");
        var item = new ListItem(what, when);
        details(line).forEach((name, value) -> item.add(detail(name, value)));
        if (line.note() != null) {
            item.add(Bidi.isolated(Words.get("quoted", line.note())));
        }
        return item;
    }

    /** Only what the words know how to name; a state is shown as from → to. */
    private static Map<String, String> details(HistoryLine line) {
        var shown = new LinkedHashMap<String, String>();
        line.after().forEach((key, value) -> {
            if (!key.equals("status")
                    && !"".equals(value)
                    && Messages.in(Words.language()).has("history.field." + key)) {
                shown.put(Words.get("history.field." + key), valueWord(key, value));
            }
        });
        return shown;
    }

    private static String valueWord(String field, Object value) {
        if (value instanceof Number number) {
            return Words.number(number.longValue());
        }
        if (DAYS.contains(field)) {
            return Words.date(LocalDate.parse(value.toString()));
        }
        var key =
                switch (field) {
                    case "reason" -> "dismissal." + value;
                    case "kind" -> "kind." + value;
                    case "grade" -> "grade." + value;
                    case "channel" -> "channel." + value;
                    case "stance" -> "stance." + value;
                    default -> "";
                };
        return Messages.in(Words.language()).has(key) ? Words.get(key) : String.valueOf(value);
    }

    private static Div detail(String name, String value) {
        var detail = new Div(new Span(name + ": "), Bidi.isolated(value));
        detail.addClassName("detail");
        return detail;
    }
}
