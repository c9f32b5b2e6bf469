package org.rasti.desk.statement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementOrder;

/** What is asked of the list most often, always at hand: words, one's own, the order, and how many were found. */
final class ListBar extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<StatementSearch> go;
    private final TextField words = new TextField();
    private final Checkbox mine = new Checkbox(Words.get("list.mine"));
    private final Select<StatementOrder> order = new Select<>();
    private final Span found = new Span();
    private StatementSearch search = StatementSearch.ALL;

    /**
     * @param go hears which list is wanted instead
     */
    ListBar(SerializableConsumer<StatementSearch> go, ExportLink export) {
        this.go = go;
        addClassName("list-bar");
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        mine.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(search.with(ListField.ASSIGNEE, change.getValue() ? ListField.ME : null));
            }
        });
        prepareWords();
        prepareOrder();
        add(words, mine, order, found, export);
    }

    private void prepareWords() {
        words.setPlaceholder(Words.get("list.search"));
        words.setAriaLabel(Words.get("list.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(search.with(ListField.WORDS, change.getValue()));
            }
        });
    }

    private void prepareOrder() {
        order.setItems(StatementOrder.values());
        order.setItemLabelGenerator(each -> Words.of("list.order", each));
        order.setAriaLabel(Words.get("list.order"));
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(search.with(ListField.ORDER, change.getValue().name()));
            }
        });
    }

    /**
     * @param count how many there are, counted up to {@link StatementGrid#COUNTED}
     */
    void show(StatementSearch wanted, StatementOrder by, int count) {
        search = wanted;
        mine.setValue(wanted.mine());
        order.setValue(by);
        // Whoever types on meanwhile keeps what they typed.
        if (!words.getValue().strip().equals(wanted.words().strip())) {
            words.setValue(wanted.words());
        }
        found.setText(
                count > StatementGrid.COUNTED
                        ? Words.get("list.found.more", StatementGrid.COUNTED)
                        : Words.get("list.found", count));
    }
}
