package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiPredicate;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Keycap;
import org.rasti.desk.common.Words;
import org.rasti.statement.Dismissal;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;

/** Asks why something is dismissed: one press, or the number of a reason, and it is done. */
final class DismissForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea note = new TextArea(Words.get("dismiss.note"));
    private @Nullable Button other;

    private DismissForm(SerializableBiPredicate<Dismissal, @Nullable String> dismiss, Runnable done) {
        var list = new OrderedList();
        list.addClassName("reasons");
        int number = 0;
        for (var reason : Dismissal.values()) {
            number++;
            var button = button(reason, number);
            button.addClickListener(click -> {
                if (isSaid(reason) && dismiss.test(reason, note.isEmpty() ? null : note.getValue())) {
                    done.run();
                }
            });
            list.add(new ListItem(button));
            other = button;
        }
        note.setMaxLength(2000);
        note.setHelperText(Words.get("dismiss.note.help"));
        addClassName("form");
        add(list, note);
    }

    /**
     * Opens the form in a dialog, which closes when the statement was dismissed.
     *
     * @param dismiss dismisses for a reason, with a note; hands back whether that was done
     */
    static void open(String title, SerializableBiPredicate<Dismissal, @Nullable String> dismiss) {
        var dialog = Dialogs.choose(title, Words.get("dialog.cancel"));
        var form = new DismissForm(dismiss, dialog::close);
        dialog.add(form);
        // The last one is the one that wants a note.
        if (form.other != null) {
            Dialogs.confirmedByKey(dialog, form.other);
        }
        dialog.open();
    }

    private static Button button(Dismissal reason, int number) {
        var button = new Button(Words.of("dismissal", reason));
        button.setWidthFull();
        button.setAutofocus(number == 1);
        return Keycap.on(button, "Digit" + number, Words.number(number));
    }

    /** Another reason is one only once it is told; asked for here, where the note is at hand. */
    private boolean isSaid(Dismissal reason) {
        var said = reason != Dismissal.OTHER || !note.getValue().isBlank();
        note.setInvalid(!said);
        if (!said) {
            note.setErrorMessage(Words.of(Reason.REASON_MISSING));
            note.focus();
        }
        return said;
    }

    /** What the dialog is called where one statement is dismissed. */
    static String title(String code) {
        return Words.of("action", StatementAction.DISMISS) + " · " + code;
    }
}
