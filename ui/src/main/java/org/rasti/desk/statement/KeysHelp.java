package org.rasti.desk.statement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Keycap;
import org.rasti.desk.common.Words;

/** The list of keys, and the switch that turns them off for those whom single letters get in the way. */
final class KeysHelp extends Div {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    private KeysHelp() {
        list.addClassName("keys-list");
        for (var key : TriageKey.values()) {
            name(Words.of("triage.key", key), key.cap());
        }
        name(Words.get("triage.key.reasons"), Words.number(1) + "–" + Words.number(6));
        name(Words.get("triage.key.confirm"), "Ctrl", "Enter");
        name(Words.get("triage.key.close"), "Esc");
        name(Words.get("triage.key.search"), "/");
        add(list, new Paragraph(Words.get("triage.keys.help")), onOff());
    }

    static void open() {
        var dialog = Dialogs.choose(Words.get("triage.keys"), Words.get("candidate.close"));
        dialog.add(new KeysHelp());
        dialog.open();
    }

    private void name(String what, String... caps) {
        var term = new DescriptionList.Term();
        for (var cap : caps) {
            term.add(new Keycap(cap));
        }
        list.add(term, new DescriptionList.Description(what));
    }

    /** Kept by the browser: whether letters may act depends on what reads and types there. */
    private Checkbox onOff() {
        var on = new Checkbox(Words.get("triage.keys.on"), true);
        on.addAttachListener(attached ->
                on.getElement().executeJs("return window.rastiKeys.areOn()").then(Boolean.class, on::setValue));
        on.addValueChangeListener(change -> on.getElement().executeJs("window.rastiKeys.turn($0)", change.getValue()));
        return on;
    }
}
