package org.rasti.desk.discussion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rasti.account.Account;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Words;
import org.rasti.discussion.Passage;

/** A comment on a passage: on the one that was selected, or on a paragraph that is chosen here. */
final class CommentForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final Select<Passage> paragraph = new Select<>();
    private final PostFields post;
    private final transient Fields fields = new Fields().with("passage", paragraph);
    private final transient @Nullable Passage selected;

    CommentForm(@Nullable Passage selected, List<Passage> paragraphs, List<Account> colleagues) {
        this.selected = selected;
        addClassName("form");
        post = new PostFields(Words.get("discussion.comment"), colleagues);
        paragraph.setLabel(Words.get("discussion.paragraph"));
        paragraph.setItems(paragraphs);
        paragraph.setItemLabelGenerator(CommentForm::label);
        add(selected == null ? paragraph : ThreadCard.quote(selected.words()), post);
    }

    private static String label(@Nullable Passage passage) {
        var words = passage == null ? "" : passage.words();
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** Hands on the passage and what was said of it; what cannot be right is said at its field. */
    boolean accept(BiPredicate<Passage, String> work) {
        return fields.accept(() -> {
            var passage = selected == null ? paragraph.getValue() : selected;
            if (passage == null) {
                throw new InvalidInput("passage", "missing");
            }
            return post.accept(text -> work.test(passage, text));
        });
    }

    void focus() {
        if (selected == null) {
            paragraph.focus();
        } else {
            post.focus();
        }
    }
}
