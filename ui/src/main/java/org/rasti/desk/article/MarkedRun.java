package org.rasti.desk.article;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Words;
import org.rasti.statement.Mark;

/** A run of the text on the page, which knows where in the text it begins. */
final class MarkedRun extends Span {

    private static final long serialVersionUID = 1L;

    private final int start;
    private final transient List<Mark> marks;

    MarkedRun(MarkedText.Run run, SerializableConsumer<List<Mark>> pressed) {
        super(run.text());
        start = run.start();
        marks = run.marks();
        getElement().setAttribute("data-start", String.valueOf(run.start()));
        if (!marks.isEmpty()) {
            dress(run);
            listen(pressed);
        }
    }

    private void dress(MarkedText.Run run) {
        var top = marks.getFirst();
        addClassNames(
                "mark", "mark-" + top.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setClassName(
                "several",
                marks.stream().filter(mark -> !MarkedText.isQuiet(mark)).count() > 1);
        setTitle(top.code() + " · " + Words.of("status", top.status()));
        if (run.start() == top.start()) {
            // One stop for the keyboard at each mark, where it begins.
            getElement().setAttribute("tabindex", "0").setAttribute("role", "button");
        }
    }

    /** A drag that selects words is not a press. */
    private void listen(SerializableConsumer<List<Mark>> pressed) {
        getElement()
                .addEventListener("click", event -> pressed.accept(marks))
                .setFilter("window.getSelection().isCollapsed");
        getElement()
                .addEventListener("keydown", event -> pressed.accept(marks))
                .setFilter("event.key === 'Enter' || event.key === ' '")
                .preventDefault();
    }

    /** Whether a place of the text lies in it. */
    boolean covers(int place) {
        return place >= start && place < start + getText().length();
    }

    boolean shows(@Nullable Mark mark) {
        return mark != null && marks.stream().anyMatch(mine -> mine.appearanceId() == mark.appearanceId());
    }

    void highlight(@Nullable Mark chosen) {
        var isChosen = shows(chosen);
        setClassName("chosen", isChosen);
        if (getElement().hasAttribute("role")) {
            getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
        }
    }
}
