package org.rasti.desk.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/** Dialogs that stay open, with what was typed, until what they ask for was done. */
public final class Dialogs {

    private Dialogs() {}

    /**
     * Opens a dialog around a form.
     *
     * @param act does what the dialog is for; true closes it
     */
    public static Dialog open(String title, String doIt, Component form, SerializableSupplier<Boolean> act) {
        var dialog = new Dialog(title);
        dialog.addClassName("form-dialog");
        dialog.add(form);
        dialog.setCloseOnOutsideClick(false);
        var button = new Button(doIt, click -> {
            if (act.get()) {
                dialog.close();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(Words.get("dialog.cancel"), click -> dialog.close());
        dialog.getFooter().add(cancel, button);
        confirmedByKey(dialog, button);
        dialog.open();
        return dialog;
    }

    /** A dialog, not yet open, whose content closes it; the button in its foot only does that. */
    public static Dialog choose(String title, String leave) {
        var dialog = new Dialog(title);
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(new Button(leave, click -> dialog.close()));
        return dialog;
    }

    /** Ctrl and Enter press the button from anywhere in the dialog; what is being typed is taken over first. */
    public static void confirmedByKey(Dialog dialog, Button button) {
        for (var held : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            button.addClickShortcut(Key.ENTER, held).listenOn(dialog).resetFocusOnActiveElement();
        }
    }

    /** Asks for one text, such as a reason. */
    public static Dialog ask(String title, String label, String doIt, SerializablePredicate<String> act) {
        var text = new TextArea(label);
        text.setWidthFull();
        text.setMinRows(3);
        text.setMaxLength(2000);
        text.focus();
        return open(title, doIt, text, () -> act.test(text.getValue()));
    }

    /** Asks whether something is really meant. */
    public static Dialog confirm(String title, String text, String doIt, SerializableSupplier<Boolean> act) {
        return open(title, doIt, new Paragraph(text), act);
    }
}
