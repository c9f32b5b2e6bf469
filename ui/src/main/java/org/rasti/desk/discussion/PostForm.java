package org.rasti.desk.discussion;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import org.rasti.account.Account;

/** A post that is being written, and the button that posts it. It empties itself when that was done. */
final class PostForm extends Div {

    private static final long serialVersionUID = 1L;

    private final PostFields fields;

    /**
     * @param post posts the text; false where it was refused
     */
    PostForm(String label, String doIt, List<Account> colleagues, SerializablePredicate<String> post) {
        addClassName("post-form");
        fields = new PostFields(label, colleagues);
        var button = new Button(doIt);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (fields.accept(post)) {
                fields.clear();
            }
            button.setEnabled(true);
        });
        for (var held : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            button.addClickShortcut(Key.ENTER, held).listenOn(this).resetFocusOnActiveElement();
        }
        add(fields, button);
    }
}
