package org.rasti.desk.recurrence;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.recurrence.PairDecision;
import org.rasti.recurrence.PairService;
import org.rasti.recurrence.Similar;
import org.rasti.recurrence.SimilarStatements;
import org.rasti.statement.Statement;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.Workflow;
import org.springframework.context.annotation.Scope;

/** "Have we checked this before?": what resembles a statement, why, and the three answers that a checker can give. */
@SpringComponent
@Scope("prototype")
@StyleSheet("desk-static/recurrence.css")
public final class SimilarPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    private final transient SimilarStatements similar;
    private final transient PairService pairs;
    private final transient TriageService triage;
    private final transient CurrentActor current;
    private final boolean decides;
    private final Section section = new Section(Words.get("similar.title"));
    private SerializableConsumer<Statement> merged = into -> {};

    SimilarPanel(
            SimilarStatements similar,
            PairService pairs,
            TriageService triage,
            CurrentActor current,
            AuthenticationContext authentication) {
        this.similar = similar;
        this.pairs = pairs;
        this.triage = triage;
        this.current = current;
        this.decides = authentication.hasAnyRole(Role.CHECKER.name(), Role.EDITOR.name());
        addClassName("similar");
        add(section);
    }

    /** Told after the statement shown was merged into another one: handed the statement shown, as it is now. */
    public void onMerge(SerializableConsumer<Statement> listener) {
        merged = listener;
    }

    /** Shows what resembles a statement. */
    public void show(Statement statement) {
        fill(similar.to(statement.id()), statement);
    }

    /** Shows what resembles a claim that is being worded; nothing can be decided about it yet. */
    public void showWording(String wording, Language language, @Nullable Long speakerId, @Nullable Long except) {
        if (wording.isBlank()) {
            section.show();
            return;
        }
        fill(similar.toWording(wording, language, speakerId, except), null);
    }

    private void fill(Optional<List<Similar>> found, @Nullable Statement statement) {
        if (found.isEmpty()) {
            section.show(quiet("similar.not-ready"));
            return;
        }
        var suggested = with(found.get(), false);
        var apart = with(found.get(), true);
        if (suggested.isEmpty()) {
            section.show(quiet("similar.none"));
        } else {
            section.show(list(suggested.stream().limit(SHOWN).toList(), statement));
        }
        if (!apart.isEmpty()) {
            section.append(new NativeDetails(Words.get("similar.apart", apart.size()), list(apart, statement)));
        }
    }

    private static List<Similar> with(List<Similar> found, boolean toldApart) {
        return found.stream()
                .filter(one -> (one.decision() == PairDecision.DIFFERENT) == toldApart)
                .toList();
    }

    private static Paragraph quiet(String key) {
        var text = new Paragraph(Words.get(key));
        text.addClassName("quiet-line");
        return text;
    }

    private UnorderedList list(List<Similar> found, @Nullable Statement statement) {
        var list = new UnorderedList();
        list.addClassName("similar-list");
        found.forEach(one -> list.add(item(one, statement)));
        return list;
    }

    private SimilarItem item(Similar one, @Nullable Statement statement) {
        var item = new SimilarItem(one);
        if (statement == null || !decides) {
            return item;
        }
        if (one.decision() != null) {
            return item.offer(
                    "similar.reconsider",
                    () -> decided(
                            pairs.reconsider(statement.id(), one.statement().id()), statement));
        }
        if (mayMerge(statement)) {
            item.offer("similar.same", () -> merge(statement, one));
        }
        return item.offer(
                        "similar.related",
                        () -> decided(
                                pairs.relate(statement.id(), one.statement().id()), statement))
                .offer(
                        "similar.different",
                        () -> decided(
                                pairs.tellApart(statement.id(), one.statement().id()), statement));
    }

    /** As the workflow's table has it; whether the other one can take it in, the service says. */
    private boolean mayMerge(Statement statement) {
        return Workflow.STATEMENT
                .offered(statement.status(), statement.parties(current.get()))
                .contains(StatementAction.MERGE);
    }

    private <T> void decided(Outcome<T> outcome, Statement statement) {
        Notices.tell(outcome, done -> show(statement));
    }

    private void merge(Statement statement, Similar into) {
        Notices.tell(
                triage.merge(
                        statement.id(), statement.version(), into.statement().id()),
                done -> {
                    Notices.done(Words.get("similar.merged", into.statement().code()));
                    merged.accept(done);
                });
    }
}
