package org.rasti.desk.search;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.search.FacetValue;
import org.rasti.search.Total;

/** The kinds of things found, each with how many of it there are. */
final class KindTabs extends Tabs {

    private static final long serialVersionUID = 1L;

    private final Tab all = new Tab();
    private final Map<FoundKind, Tab> tabs = new EnumMap<>(FoundKind.class);

    /**
     * @param chosen hears which kind somebody chose; null is all of them
     */
    KindTabs(SerializableConsumer<@Nullable FoundKind> chosen) {
        setAutoselect(false);
        getElement().setAttribute("aria-label", Words.get("find.kinds"));
        add(all);
        for (var kind : FoundKind.values()) {
            var tab = new Tab();
            tabs.put(kind, tab);
            add(tab);
        }
        addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(kindOf(event.getSelectedTab()));
            }
        });
    }

    private @Nullable FoundKind kindOf(@Nullable Tab tab) {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue() == tab)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Shows the counts, and which tab is looked at. */
    void show(Total total, List<FacetValue> counts, @Nullable FoundKind kind) {
        label(all, Words.get("list.all"), count(total));
        tabs.forEach((each, tab) -> label(tab, Words.of("find.kind", each), count(each, counts)));
        setSelectedTab(kind == null ? all : tabs.get(kind));
    }

    private static String count(Total total) {
        return total.more() ? Words.get("find.more-than", total.count()) : Words.number(total.count());
    }

    private static String count(FoundKind kind, List<FacetValue> counts) {
        return counts.stream()
                .filter(value -> value.value().equals(kind.name()))
                .mapToInt(FacetValue::count)
                .mapToObj(count -> count > Total.MOST ? Words.get("find.more-than", Total.MOST) : Words.number(count))
                .findFirst()
                .orElse("");
    }

    private static void label(Tab tab, String word, String count) {
        tab.removeAll();
        tab.add(new Span(word));
        if (!count.isEmpty()) {
            var number = new Span(count);
            number.addClassName("count");
            tab.add(number);
        }
    }
}
