package org.rasti.desk.topic;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Words;
import org.rasti.statement.TopicDetails;

/** Which topic stays in place of another one, and what that means. */
final class TopicMergeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TopicDetails merged;
    private final Select<TopicDetails> kept = new Select<>();
    private final Paragraph preview = new Paragraph();
    private final transient Fields fields = new Fields().with("target", kept);

    TopicMergeForm(TopicDetails merged, List<TopicDetails> all) {
        this.merged = merged;
        kept.setLabel(Words.get("topics.merge.into", TopicsView.name(merged)));
        kept.setItems(all.stream().filter(topic -> topic.id() != merged.id()).toList());
        kept.setItemLabelGenerator(topic -> topic == null ? "" : TopicsView.name(topic));
        kept.setRequiredIndicatorVisible(true);
        kept.addValueChangeListener(change -> preview(change.getValue()));
        preview.getElement().setAttribute("role", "status");
        preview.addClassName("merge-preview");
        preview.setVisible(false);
        addClassName("form");
        add(kept, preview);
    }

    private void preview(@Nullable TopicDetails into) {
        preview.setVisible(into != null);
        if (into != null) {
            preview.setText(Words.get(
                    "topics.merge.moves", TopicsView.name(merged), TopicsView.name(into), merged.statements()));
        }
    }

    /** Does something with the chosen one; what is refused is shown at its field. */
    boolean accept(Predicate<TopicDetails> work) {
        return fields.accept(() -> {
            var chosen = kept.getValue();
            if (chosen == null) {
                throw new InvalidInput("target", "missing");
            }
            return work.test(chosen);
        });
    }
}
