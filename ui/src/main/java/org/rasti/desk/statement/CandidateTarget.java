package org.rasti.desk.statement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.desksearch.DeskSearch;
import org.rasti.search.Hit;
import org.rasti.search.SearchRequest;
import org.rasti.searchbox.Question;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.StatementStatus;

/** Finds the statement that another one turned out to be: by code, by words, by speaker, in whatever spelling. */
final class CandidateTarget extends ComboBox<CandidateTarget.Target> {

    private static final long serialVersionUID = 1L;

    /** Statements that can take another in, ahead of what is typed: its last word may still be growing. */
    private static final String STANDING = "kind:STATEMENT -state:DISMISSED -state:MERGED -state:TAKEN_DOWN ";

    private static final StatementFilter STANDING_LINES = StatementFilter.of(
            StatementStatus.SUGGESTED,
            StatementStatus.QUEUED,
            StatementStatus.RESEARCH,
            StatementStatus.PUBLISHED,
            StatementStatus.RETRACTED);

    private final transient DeskSearch search;
    private final transient StatementQueries statements;

    /** A statement that may be chosen. */
    record Target(long id, String code, String wording, String language, StatementStatus status) {

        private static Target of(Hit hit) {
            return new Target(
                    hit.id(),
                    Objects.requireNonNullElse(hit.fact("code"), ""),
                    hit.title().text(),
                    hit.language().tag(),
                    StatementStatus.valueOf(Objects.requireNonNullElse(hit.fact("state"), "SUGGESTED")));
        }

        private static Target of(StatementLine line) {
            return new Target(line.id(), line.code(), line.wording(), line.language(), line.status());
        }
    }

    CandidateTarget(DeskSearch search, StatementQueries statements) {
        this.search = search;
        this.statements = statements;
        setLabel(Words.get("candidate.target"));
        setHelperText(Words.get("candidate.target.help"));
        setWidthFull();
        setItems((FetchCallback<Target, String>)
                query -> find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        setItemLabelGenerator(target -> target.code() + " · " + target.wording());
        setRenderer(new ComponentRenderer<>(CandidateTarget::line));
    }

    /** While there is no index to ask, the database is. */
    private Stream<Target> find(String typed, int offset, int limit) {
        if (offset + limit > SearchRequest.FARTHEST) {
            return Stream.empty();
        }
        var question = SearchRequest.of(STANDING + new Question(typed).text());
        var found = search.search(question.page(offset, limit).whileTyping());
        return found.ready()
                ? found.hits().stream().map(Target::of)
                : statements.list(STANDING_LINES.with(typed), offset, limit).stream()
                        .map(Target::of);
    }

    private static Div line(Target target) {
        var code = new Span(target.code() + " · " + Words.of("status", target.status()));
        code.addClassName("quiet-line");
        return new Div(Bidi.text(target.wording(), target.language()), code);
    }

    /** The statement chosen; none while nothing is. */
    Optional<Long> chosen() {
        return Optional.ofNullable(getValue()).map(Target::id);
    }
}
