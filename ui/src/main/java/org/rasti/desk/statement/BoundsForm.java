package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiPredicate;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Keycap;
import org.rasti.desk.common.Words;
import org.rasti.statement.Statement;

/** A candidate's passage in its text; its bounds move by words, with four buttons that have a number for a key. */
final class BoundsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final BoundsChoice choice;
    private final Div text = new Div();

    private BoundsForm(BoundsChoice choice, String language) {
        this.choice = choice;
        Bidi.mark(text, language).addClassName("bounds-text");
        text.getElement().setAttribute("aria-live", "polite");
        var tools = new Div(
                mover(1, "bounds.start-earlier", choice::startEarlier),
                mover(2, "bounds.start-later", choice::startLater),
                mover(3, "bounds.end-earlier", choice::endEarlier),
                mover(4, "bounds.end-later", choice::endLater));
        tools.addClassName("actions");
        addClassName("form");
        add(text, tools);
        show();
    }

    /**
     * Opens the form in a dialog.
     *
     * @param bound takes the new bounds over; hands back whether that was done
     */
    static void open(Statement statement, BoundsChoice choice, SerializableBiPredicate<Integer, Integer> bound) {
        var form = new BoundsForm(choice, statement.language().tag());
        Dialogs.open(
                Words.get("candidate.bounds") + " · " + statement.code(),
                Words.get("bounds.save"),
                form,
                () -> bound.test(choice.start(), choice.end()));
    }

    private Button mover(int number, String key, SerializableRunnable move) {
        var button = new Button(Words.get(key), click -> {
            move.run();
            show();
        });
        button.setAutofocus(number == 1);
        return Keycap.on(button, "Digit" + number, Words.number(number));
    }

    private void show() {
        var passage = new Element("mark");
        passage.setText(choice.passage());
        text.getElement().removeAllChildren();
        text.add(new Span(choice.before()));
        text.getElement().appendChild(passage);
        text.add(new Span(choice.after()));
    }
}
