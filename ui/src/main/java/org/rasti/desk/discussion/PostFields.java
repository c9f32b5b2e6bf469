package org.rasti.desk.discussion;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import org.rasti.account.Account;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.discussion.DiscussionService;

/** Where somebody writes a post. Choosing a colleague writes their name into it, as a mention. */
final class PostFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();
    private final transient Fields fields = new Fields().with("text", text);

    PostFields(String label, List<Account> colleagues) {
        addClassName("post-fields");
        text.setLabel(label);
        text.setMinRows(2);
        text.setMaxLength(DiscussionService.LONGEST_POST);
        text.setWidthFull();
        LanguageField.typedInAny(text);
        add(text);
        if (!colleagues.isEmpty()) {
            add(mention(colleagues));
        }
    }

    private ComboBox<Account> mention(List<Account> colleagues) {
        var mention = new ComboBox<Account>();
        mention.setAriaLabel(Words.get("discussion.mention"));
        mention.setPlaceholder(Words.get("discussion.mention"));
        mention.setItems(colleagues);
        mention.setItemLabelGenerator(Account::displayName);
        mention.addClassName("mention-choice");
        mention.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                write("@" + chosen.getValue().displayName() + " ");
                mention.clear();
            }
        });
        return mention;
    }

    private void write(String name) {
        var typed = text.getValue();
        var isApart = typed.isEmpty() || Character.isWhitespace(typed.charAt(typed.length() - 1));
        text.setValue(typed + (isApart ? "" : " ") + name);
        text.focus();
    }

    /** Does something with what was typed; what cannot be right is said at the field, and nothing is lost. */
    boolean accept(SerializablePredicate<String> work) {
        return fields.accept(() -> work.test(text.getValue()));
    }

    void clear() {
        text.clear();
    }

    void focus() {
        text.focus();
    }
}
