package org.rasti.desk.statement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.StatementStatus;

/** Finds the statement that another one turned out to be: by code, by words, by speaker. */
final class CandidateTarget extends ComboBox<StatementLine> {

    private static final long serialVersionUID = 1L;
    private static final StatementFilter STANDING = StatementFilter.of(
            StatementStatus.SUGGESTED,
            StatementStatus.QUEUED,
            StatementStatus.RESEARCH,
            StatementStatus.PUBLISHED,
            StatementStatus.RETRACTED);

    CandidateTarget(StatementQueries statements) {
        setLabel(Words.get("candidate.target"));
        setHelperText(Words.get("candidate.target.help"));
        setWidthFull();
        setItems((FetchCallback<StatementLine, String>) query ->
                statements
                        .list(STANDING.with(query.getFilter().orElse("")), query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(line -> line.code() + " · " + line.wording());
        setRenderer(new ComponentRenderer<>(CandidateTarget::line));
    }

    private static Div line(StatementLine line) {
        var code = new Span(line.code() + " · " + Words.of("status", line.status()));
        code.addClassName("quiet-line");
        var item = new Div(Bidi.text(line.wording(), line.language()), code);
        return item;
    }

    /** The statement chosen; none while nothing is. */
    Optional<Long> chosen() {
        return Optional.ofNullable(getValue()).map(StatementLine::id);
    }
}
