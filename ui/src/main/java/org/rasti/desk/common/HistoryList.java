package org.rasti.desk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.ledger.HistoryLine;
import org.rasti.messages.Messages;

/** What happened to something, as sentences that a person reads, with what changed: from and to. */
public final class HistoryList extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** Only what these know how to name is shown. */
    private static final List<String> FIELDS = List.of("reference.field.", "history.field.");

    public HistoryList(List<HistoryLine> lines) {
        addClassName("history");
        lines.forEach(line -> add(item(line)));
    }

    private static ListItem item(HistoryLine line) {
        var what = new Span(Words.get("history." + line.entity() + "." + line.action(), line.actorName()));
        var when = new Span(Words.time(line.at()));
        when.addClassName("when");
        var item = new ListItem(what, when);
        var keys = new LinkedHashSet<>(line.after().keySet());
        keys.addAll(line.before().keySet());
        keys.forEach(key -> FIELDS.stream()
                .map(group -> group + key)
                .filter(Messages.in(Words.language())::has)
                .findFirst()
                .ifPresent(field -> item.add(detail(Words.get(field), change(key, line)))));
        return item;
    }

    private static Div detail(String field, String change) {
        var detail = new Div(new Span(field + ": "), new Span(change));
        detail.addClassName("detail");
        return detail;
    }

    private static String change(String key, HistoryLine line) {
        var before = word(key, line.before());
        var after = word(key, line.after());
        if (before == null || after == null || before.equals(after)) {
            return after == null ? String.valueOf(before) : after;
        }
        return Words.get("history.from-to", before, after);
    }

    /** Kept apart from what stands around it, whatever its direction. */
    private static @Nullable String word(String key, Map<String, Object> values) {
        var value = values.get(key);
        if (value == null) {
            return null;
        }
        var named = "history.value." + key + "." + value;
        var word = Messages.in(Words.language()).has(named) ? Words.get(named) : plain(value);
        return '\u2068' + word + '\u2069';
    }

    private static String plain(Object value) {
        return value instanceof Number number ? Words.number(number.longValue()) : value.toString();
    }
}
