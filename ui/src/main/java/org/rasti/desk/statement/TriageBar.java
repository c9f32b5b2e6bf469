package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.desk.common.Words;

/** To the next candidate and back, one's own last action taken back, and the list of keys. */
final class TriageBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Button undo = new Button(Words.get("action.UNDO"));

    TriageBar(
            SerializableRunnable previous,
            SerializableRunnable next,
            SerializableRunnable mark,
            SerializableRunnable undone) {
        addClassName("triage-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Words.get("triage.bar"));
        var help = new Button(Words.get("triage.keys"), click -> KeysHelp.open());
        undo.addClickListener(click -> undone.run());
        for (var button : new Button[] {
            TriageKey.PREVIOUS.on(new Button(Words.get("triage.previous"), click -> previous.run())),
            TriageKey.NEXT.on(new Button(Words.get("triage.next"), click -> next.run())),
            TriageKey.MARK.on(new Button(Words.get("triage.marked.toggle"), click -> mark.run())),
            TriageKey.UNDO.on(undo),
            TriageKey.HELP.on(help)
        }) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(button);
        }
    }
}
