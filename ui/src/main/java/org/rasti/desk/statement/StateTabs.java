package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.workflow.StatementStatus;

/** The states of statements, each with how many stand in it. */
final class StateTabs extends Tabs {

    private static final long serialVersionUID = 1L;

    private final Tab all = new Tab();
    private final Map<StatementStatus, Tab> tabs = new EnumMap<>(StatementStatus.class);

    /**
     * @param chosen hears which state somebody chose; null is all of them
     */
    StateTabs(SerializableConsumer<@Nullable StatementStatus> chosen) {
        setAutoselect(false);
        getElement().setAttribute("aria-label", Words.get("list.states"));
        add(all);
        for (var status : StatementStatus.values()) {
            var tab = new Tab();
            tabs.put(status, tab);
            add(tab);
        }
        addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(stateOf(event.getSelectedTab()));
            }
        });
    }

    private @Nullable StatementStatus stateOf(@Nullable Tab tab) {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue() == tab)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Shows the counts, and the one state looked at; several at once have no tab. */
    void show(Map<StatementStatus, Integer> counts, Set<StatementStatus> states) {
        label(all, Words.get("list.all"), total(counts.values()));
        tabs.forEach((status, tab) -> label(tab, Words.of("status", status), counts.getOrDefault(status, 0)));
        setSelectedTab(
                switch (states.size()) {
                    case 0 -> all;
                    case 1 -> tabs.get(states.iterator().next());
                    default -> null;
                });
    }

    /** Counted as far as each of its parts is. */
    private static int total(Collection<Integer> counts) {
        return Math.min(
                StatementGrid.COUNTED + 1,
                counts.stream().mapToInt(each -> each).sum());
    }

    private static String number(int count) {
        return count > StatementGrid.COUNTED
                ? Words.get("list.count.more", StatementGrid.COUNTED)
                : Words.number(count);
    }

    private static void label(Tab tab, String word, int count) {
        tab.removeAll();
        tab.add(new Span(word));
        if (count > 0) {
            var number = new Span(number(count));
            number.addClassName("count");
            tab.add(number);
        }
    }
}
