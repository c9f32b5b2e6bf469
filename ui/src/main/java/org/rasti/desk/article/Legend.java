package org.rasti.desk.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.rasti.desk.common.Words;
import org.rasti.statement.Mark;
import org.rasti.workflow.StatementStatus;

/** What the marks in a text look like by state, and how many there are of each. */
final class Legend extends Div {

    private static final long serialVersionUID = 1L;

    Legend(List<Mark> marks) {
        addClassName("legend");
        for (var status : StatementStatus.values()) {
            var count = marks.stream()
                    .filter(mark -> mark.status() == status)
                    .map(Mark::statementId)
                    .distinct()
                    .count();
            if (count > 0) {
                add(line(status, count));
            }
        }
    }

    private static Div line(StatementStatus status, long count) {
        var sample = new Span(Words.of("status", status));
        sample.addClassNames(
                "mark", "mark-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Div(sample, new Span(Words.number(count)));
    }
}
