package org.rasti.desk.statement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private StatementSearch search = StatementSearch.ALL;

    /**
     * @param go hears which list is wanted instead
     */
    FilterPanel(FilterOptions options, SerializableConsumer<StatementSearch> go) {
        super(Words.get("list.filters"));
        this.options = options;
        this.go = go;
        addClassName("list-filters");
        var fields = new Div();
        fields.addClassName("filter-fields");
        ListField.NARROWING.forEach(field -> fields.add(
                switch (field) {
                    case KIND, LANGUAGE -> many(field);
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
        choice.setItemLabelGenerator(Option::name);
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

    void show(StatementSearch wanted) {
        search = wanted;
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
