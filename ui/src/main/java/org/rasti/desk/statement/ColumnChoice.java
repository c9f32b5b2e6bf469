package org.rasti.desk.statement;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rasti.desk.common.Words;

/** Which columns the list shows, folded away until somebody wants others. They stand in the address like the rest. */
final class ColumnChoice extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<ListColumn> boxes = new CheckboxGroup<>();
    private StatementSearch search = StatementSearch.ALL;

    /**
     * @param go hears which list is wanted instead
     */
    ColumnChoice(SerializableConsumer<StatementSearch> go) {
        super(Words.get("list.columns"));
        addClassName("list-filters");
        boxes.setAriaLabel(Words.get("list.columns"));
        boxes.setItems(ListColumn.values());
        boxes.setItemLabelGenerator(ListColumn::heading);
        // A row without its wording says nothing.
        boxes.setItemEnabledProvider(column -> column != ListColumn.WORDING);
        boxes.addValueChangeListener(change -> {
            if (!change.getValue().equals(Set.copyOf(search.columns()))) {
                go.accept(search.with(ListField.COLUMN, names(change.getValue())));
            }
        });
        setContent(boxes);
    }

    /** The usual ones need no words in the address. */
    private static List<String> names(Set<ListColumn> chosen) {
        var columns = EnumSet.of(ListColumn.WORDING);
        columns.addAll(chosen);
        var usual =
                Arrays.stream(ListColumn.values()).filter(ListColumn::isUsual).toList();
        return List.copyOf(columns).equals(usual)
                ? List.of()
                : columns.stream().map(Enum::name).toList();
    }

    void show(StatementSearch wanted) {
        search = wanted;
        boxes.setValue(Set.copyOf(wanted.columns()));
    }
}
