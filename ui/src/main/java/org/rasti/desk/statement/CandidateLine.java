package org.rasti.desk.statement;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementLine;

/** A candidate in a list: the words, who, of what kind, from where, and how much it is worth checking. */
final class CandidateLine extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param marked whether it is one of those selected
     * @param mark selects it, or no longer
     */
    CandidateLine(StatementLine line, boolean marked, SerializableRunnable mark) {
        addClassName("candidate-line");
        var wording = Bidi.text(line.wording(), line.language());
        wording.addClassName("line-wording");
        var facts = new Facts()
                .with(line.speaker() == null ? new Span(Words.get("candidate.nobody")) : Bidi.isolated(line.speaker()))
                .with(Words.of("kind", line.kind()));
        if (line.outlet() != null) {
            facts.with(Bidi.isolated(line.outlet()));
        }
        var words = new Div(wording, facts);
        words.addClassName("line-words");
        add(box(line, marked, mark), worthiness(line.checkWorthiness()), words);
    }

    private static Checkbox box(StatementLine line, boolean marked, SerializableRunnable mark) {
        var box = new Checkbox(marked);
        box.setAriaLabel(Words.get("triage.mark", line.code()));
        box.addValueChangeListener(change -> mark.run());
        return box;
    }

    private static Div worthiness(double score) {
        var meter = new Div(new Span(Words.get("candidate.percent", score)));
        meter.addClassName("worth");
        meter.getStyle().set("--worth", String.format(Locale.ROOT, "%.2f", score));
        meter.setTitle(Words.get("candidate.score", score));
        return meter;
    }
}
