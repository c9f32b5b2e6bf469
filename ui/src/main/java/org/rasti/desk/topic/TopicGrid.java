package org.rasti.desk.topic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import java.util.TreeMap;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.RoomyGrid;
import org.rasti.desk.common.Words;
import org.rasti.statement.TopicDetails;

/** The topics in rows, those that are offered first. */
final class TopicGrid extends RoomyGrid<TopicDetails> {

    private static final long serialVersionUID = 1L;

    private final boolean mayTend;
    private final SerializableConsumer<TopicDetails> edit;
    private final SerializableConsumer<TopicDetails> merge;

    TopicGrid(boolean mayTend, SerializableConsumer<TopicDetails> edit, SerializableConsumer<TopicDetails> merge) {
        this.mayTend = mayTend;
        this.edit = edit;
        this.merge = merge;
        setAllRowsVisible(true);
        addComponentColumn(TopicGrid::names)
                .setHeader(Words.get("topics.names"))
                .setFlexGrow(3);
        addComponentColumn(topic -> Bidi.text(topic.code(), "en"))
                .setHeader(Words.get("topics.code"))
                .setFlexGrow(1);
        addComponentColumn(TopicGrid::statements)
                .setHeader(Words.get("nav.statements"))
                .setFlexGrow(1);
        addComponentColumn(TopicGrid::state)
                .setHeader(Words.get("topics.state"))
                .setFlexGrow(1);
        if (mayTend) {
            addComponentColumn(this::tools).setFlexGrow(0).setAutoWidth(true);
        }
        setWhole(addComponentColumn(this::whole).setHeader(Words.get("nav.topics")));
    }

    /** The reader's name for it, and below it the others. */
    private static Div names(TopicDetails topic) {
        var shown = Bidi.isolated(TopicsView.name(topic));
        shown.addClassName("main-name");
        var others = new Facts();
        Map<String, String> sorted = new TreeMap<>(topic.names());
        sorted.forEach((tag, name) -> {
            if (!name.equals(TopicsView.name(topic))) {
                others.with(Bidi.text(name, tag));
            }
        });
        return new Div(shown, others);
    }

    private static Anchor statements(TopicDetails topic) {
        return new Anchor("statements?topic=" + topic.id(), Words.get("topics.statements", topic.statements()));
    }

    private static Span state(TopicDetails topic) {
        return Badges.quiet(Words.get(topic.active() ? "topics.active" : "topics.off"));
    }

    private Component tools(TopicDetails topic) {
        var tools = new Div(
                tool("topics.edit", topic, () -> edit.accept(topic)),
                tool("topics.merge", topic, () -> merge.accept(topic)));
        tools.addClassName("row-tools");
        return tools;
    }

    static Button tool(String word, TopicDetails topic, SerializableRunnable does) {
        var button = new Button(Words.get(word), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.get("reference.tool", Words.get(word), TopicsView.name(topic)));
        return button;
    }

    private Component whole(TopicDetails topic) {
        var facts = new Div(statements(topic), state(topic));
        facts.addClassName("line");
        var whole = new Div(names(topic), facts);
        if (mayTend) {
            whole.add(tools(topic));
        }
        whole.addClassName("whole-row");
        return whole;
    }
}
