package org.rasti.desk.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.statement.Mark;
import org.rasti.text.Language;
import org.rasti.workflow.StatementStatus;

/** What can be done with the words just selected. There while something is. */
final class PassageBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Button make = new Button(Words.get("passage.make"));
    private final Button bounds = new Button();
    private final Button split = new Button(Words.get("passage.split"));
    private final Div quote = new Div();
    private @Nullable Passage passage;

    PassageBar(
            SerializableConsumer<Passage> onMake,
            SerializableConsumer<Passage> onBounds,
            SerializableConsumer<Passage> onSplit) {
        addClassName("passage-bar");
        quote.addClassName("passage-quote");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Words.get("passage.label"));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act(make, onMake);
        act(bounds, onBounds);
        act(split, onSplit);
        var buttons = new Div(make, bounds, split);
        buttons.addClassName("passage-buttons");
        add(quote, buttons);
        setVisible(false);
    }

    private void act(Button button, SerializableConsumer<Passage> action) {
        button.addClickListener(click -> {
            if (passage != null) {
                action.accept(passage);
            }
        });
    }

    /**
     * @param mark the mark that is chosen and may be changed, if one is
     */
    void show(@Nullable Passage selected, @Nullable Mark mark, Language language) {
        passage = selected;
        setVisible(selected != null);
        if (selected != null) {
            Bidi.mark(quote, language.tag()).setText("«" + selected.quote() + "»");
            bounds.setVisible(mark != null && !selected.isExactly(mark));
            bounds.setText(mark == null ? "" : Words.get("passage.bounds", mark.code()));
            split.setVisible(mark != null && mark.status() == StatementStatus.SUGGESTED && selected.splits(mark));
        }
    }
}
