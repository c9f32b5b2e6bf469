package org.rasti.desk.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;

/** A key as it stands on the keyboard. For the eye alone: who listens hears of it by the button's own attribute. */
@Tag("kbd")
public final class Keycap extends Component implements HasText {

    private static final long serialVersionUID = 1L;

    public Keycap(String cap) {
        setText(cap);
        getElement().setAttribute("dir", "ltr");
    }

    /**
     * Has the script press a button by a key, and shows the key beside the button's words.
     *
     * @param code as the script names the key: {@code KeyboardEvent.code}, with {@code Shift+} where that is held
     * @param cap what stands on the key
     */
    public static Button on(Button button, String code, String cap) {
        var keycap = new Keycap(cap);
        keycap.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(keycap);
        button.getElement()
                .setAttribute("data-key", code)
                .setAttribute("aria-keyshortcuts", cap.replace("⇧", "Shift+"));
        return button;
    }
}
