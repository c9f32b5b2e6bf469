package org.rasti.desk.statement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Words;

/** The filters of the list as fields, folded away until somebody wants them. Each change is a new address. */
final class FilterPanel extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** Too many to offer all at once: found by a part of the name. */
    private static final Set<ListField> FOUND = Set.of(ListField.SPEAKER, ListField.OUTLET);

    private final transient FilterOptions options;
    private final SerializableConsumer<StatementSearch> go;
    private final Map<ListField, ComboBox<Option>> single = new EnumMap<>(ListField.class);
    private final Map<ListField, MultiSelectComboBox<Option>> many = new EnumMap<>(ListField.class);
    private final Map<ListField, DayField> days = new EnumMap<>(ListField.class);
    /** How many there are with a value, by field and value; empty while nobody looks. */
    private final Map<String, Integer> counts = new HashMap<>();

    private transient @Nullable ToIntFunction<StatementSearch> counting;
    private StatementSearch search = StatementSearch.ALL;

    /**
     * @param shown the fields to offer
     * @param go hears which list is wanted instead
     */
    FilterPanel(FilterOptions options, List<ListField> shown, SerializableConsumer<StatementSearch> go) {
        super(Words.get("list.filters"));
        this.options = options;
        this.go = go;
        addClassName("list-filters");
        var fields = new Div();
        fields.addClassName("filter-fields");
        shown.forEach(field -> fields.add(
                switch (field) {
                    case STATE, KIND, LANGUAGE -> many(field);
                    case SAID_FROM, SAID_TO -> day(field);
                    default -> single(field);
                }));
        setContent(fields);
    }

    private ComboBox<Option> single(ListField field) {
        var choice = new ComboBox<Option>(Words.of("list.filter", field));
        choice.setItemLabelGenerator(Option::name);
        choice.setClearButtonVisible(true);
        if (FOUND.contains(field)) {
            choice.setItems((FetchCallback<Option, String>)
                    query -> options.all(field, query.getFilter().orElse("")).stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()));
        } else {
            choice.setItems(options.all(field, ""));
        }
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                go.accept(search.with(field, chosen == null ? null : chosen.value()));
            }
        });
        single.put(field, choice);
        return choice;
    }

    private MultiSelectComboBox<Option> many(ListField field) {
        var choice = new MultiSelectComboBox<Option>(Words.of("list.filter", field));
        choice.setItemLabelGenerator(option -> counted(field, option));
        choice.setClearButtonVisible(true);
        choice.setItems(options.all(field, ""));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(search.with(
                        field,
                        change.getValue().stream().map(Option::value).sorted().toList()));
            }
        });
        many.put(field, choice);
        return choice;
    }

    private DayField day(ListField field) {
        var day = new DayField(Words.of("list.filter", field));
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(search.with(field, Objects.toString(change.getValue(), null)));
            }
        });
        days.put(field, day);
        return day;
    }

    /**
     * Says beside each value of the short lists how many statements there would be with it alone.
     *
     * @param count counts a list, up to {@link StatementGrid#COUNTED}
     */
    FilterPanel counting(ToIntFunction<StatementSearch> count) {
        counting = count;
        addToggleListener(toggle -> count());
        return this;
    }

    private void count() {
        counts.clear();
        var counter = counting;
        if (counter == null || !isOpen()) {
            return;
        }
        many.forEach((field, choice) -> {
            options.all(field, "")
                    .forEach(option -> counts.put(
                            field.key() + "=" + option.value(),
                            counter.applyAsInt(search.with(field, option.value()))));
            choice.getListDataView().refreshAll();
        });
    }

    private String counted(ListField field, Option option) {
        var count = counts.get(field.key() + "=" + option.value());
        if (count == null) {
            return option.name();
        }
        return count > StatementGrid.COUNTED
                ? Words.get("list.option.more", option.name(), StatementGrid.COUNTED)
                : Words.get("list.option.count", option.name(), count);
    }

    void show(StatementSearch wanted) {
        search = wanted;
        count();
        single.forEach((field, choice) ->
                choice.setValue(chosen(field).stream().findFirst().orElse(null)));
        many.forEach((field, choice) -> choice.setValue(Set.copyOf(chosen(field))));
        days.forEach((field, day) -> {
            var wantedDay = wanted.value(field).map(LocalDate::parse).orElse(null);
            if (!Objects.equals(day.getValue(), wantedDay)) {
                day.setValue(wantedDay);
            }
        });
    }

    private List<Option> chosen(ListField field) {
        return search.values(field).stream()
                .flatMap(value -> options.of(field, value).stream())
                .toList();
    }
}
