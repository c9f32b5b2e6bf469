package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.rasti.desk.common.Keycap;
import org.rasti.workflow.StatementAction;

/** The keys of the triage, in the order in which the list of keys names them. */
enum TriageKey {
    NEXT("KeyJ", "J"),
    PREVIOUS("KeyK", "K"),
    ACCEPT("KeyA", "A"),
    TAKE("KeyT", "T"),
    DISMISS("KeyD", "D"),
    MERGE("KeyM", "M"),
    BOUNDS("KeyB", "B"),
    UNDO("KeyU", "U"),
    MARK("KeyX", "X"),
    DISMISS_MARKED("Shift+KeyD", "⇧D"),
    TAKE_MARKED("Shift+KeyT", "⇧T"),
    HELP("Help", "?");

    private final String code;
    private final String cap;

    TriageKey(String code, String cap) {
        this.code = code;
        this.cap = cap;
    }

    /** The key by which something is done to a candidate, where it has one. */
    static Optional<TriageKey> of(StatementAction action) {
        return switch (action) {
            case ACCEPT -> Optional.of(ACCEPT);
            case DISMISS -> Optional.of(DISMISS);
            case MERGE -> Optional.of(MERGE);
            case TAKE, ASSIGN -> Optional.of(TAKE);
            default -> Optional.empty();
        };
    }

    String cap() {
        return cap;
    }

    /** Gives a button this key. */
    Button on(Button button) {
        return Keycap.on(button, code, cap);
    }
}
