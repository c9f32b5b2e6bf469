package org.rasti.desk.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.article.Article;
import org.rasti.article.ArticleService;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.desk.statement.CandidatePanel;
import org.rasti.statement.Mark;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.Workflow;

/** Reads an article: its text with the statements in it, and beside it the one that is chosen. */
@Route("articles/:id")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/article.css")
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ArticleService articles;
    private final transient StatementQueries statements;
    private final transient MarkingService marking;
    private final transient CurrentActor current;
    private final CandidatePanel panel;

    private final Div head = new Div();
    private final ArticleReader reader = new ArticleReader(this::choose, this::selected);
    private final PassageBar bar = new PassageBar(this::make, this::rebound, this::split);

    private transient @Nullable Article article;
    private transient List<Mark> marks = List.of();
    private transient @Nullable Mark chosen;
    private @Nullable Passage passage;

    ArticleView(
            ArticleService articles,
            StatementQueries statements,
            MarkingService marking,
            CurrentActor current,
            CandidatePanel panel) {
        this.articles = articles;
        this.statements = statements;
        this.marking = marking;
        this.current = current;
        this.panel = panel;
        panel.besideArticle();
        panel.onChange(step -> reload());
        panel.onClose(() -> choose(null));
        var text = new Div(head, reader, bar);
        text.addClassName("reading");
        addClassName("beside");
        add(text, panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        article = id(event).flatMap(articles::find).orElse(null);
        if (article == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        head.removeAll();
        head.add(new ArticleHead(article));
        reload();
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("statement")
                .flatMap(code -> first(mark -> mark.code().equals(code)))
                .ifPresent(this::goTo);
        asked.getSingleParameter("words").ifPresent(reader::scrollTo);
    }

    private static Optional<Long> id(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private Article article() {
        return Objects.requireNonNull(article);
    }

    /** Reads the marks again and keeps the choice, unless what was chosen is gone. */
    private void reload() {
        marks = statements.marks(article().revisionId());
        reader.show(article().text(), article().language(), marks);
        var before = chosen;
        choose(
                before == null
                        ? null
                        : first(mark -> mark.appearanceId() == before.appearanceId())
                                .orElse(null));
    }

    private Optional<Mark> first(Predicate<Mark> wanted) {
        return marks.stream().filter(wanted).findFirst();
    }

    private void choose(@Nullable Mark mark) {
        chosen = mark;
        reader.choose(mark);
        showChosen();
        showBar();
    }

    private void goTo(Mark mark) {
        choose(mark);
        reader.scrollToChosen();
    }

    private void showChosen() {
        var statement =
                chosen == null ? null : statements.find(chosen.statementId()).orElse(null);
        if (chosen == null || statement == null) {
            panel.showInstead(new H2(Words.get("article.statements")), new Legend(marks), hint());
            waiting(-1).ifPresent(next -> panel.add(nextButton(next)));
            return;
        }
        var mark = chosen;
        panel.show(
                statement,
                statements.appearances(statement.id()).stream()
                        .filter(at -> at.id() == mark.appearanceId())
                        .findFirst()
                        .orElse(null));
        offer(mark);
    }

    private Paragraph hint() {
        return new Paragraph(Words.get(marks.isEmpty() ? "article.no-statements" : "article.hint"));
    }

    private void offer(Mark mark) {
        var next = waiting(mark.start());
        if (mark.status() == StatementStatus.SUGGESTED && mayEdit(mark)) {
            first(other -> other.status() == StatementStatus.SUGGESTED
                            && other.start() > mark.start()
                            && other.statementId() != mark.statementId())
                    .ifPresent(other -> panel.offer(
                            new Button(Words.get("candidate.join", other.code()), click -> join(mark, other))));
        }
        next.filter(other -> other.statementId() != mark.statementId())
                .ifPresent(other -> panel.offer(nextButton(other)));
    }

    /** The next candidate after a place in the text, else the first one. */
    private Optional<Mark> waiting(int after) {
        Predicate<Mark> waits = mark -> mark.status() == StatementStatus.SUGGESTED;
        return first(waits.and(mark -> mark.start() > after)).or(() -> first(waits));
    }

    private Button nextButton(Mark next) {
        return new Button(Words.get("candidate.next"), click -> goTo(next));
    }

    private boolean mayEdit(Mark mark) {
        return statements
                .find(mark.statementId())
                .map(statement -> Workflow.STATEMENT.offered(statement.status(), statement.parties(current.get())))
                .filter(actions -> actions.contains(StatementAction.EDIT))
                .isPresent();
    }

    private boolean mayMark() {
        var roles = current.get().roles();
        return roles.contains(Role.CHECKER) || roles.contains(Role.EDITOR);
    }

    private void selected(@Nullable Passage selection) {
        passage = selection;
        showBar();
    }

    private void showBar() {
        var changeable = chosen != null && mayEdit(chosen) ? chosen : null;
        bar.show(mayMark() ? passage : null, changeable, article().language());
    }

    private void make(Passage selection) {
        var made = marking.mark(
                article().id(), article().revisionId(), selection.start(), selection.end(), selection.quote());
        passage = null;
        reload();
        first(mark -> mark.statementId() == made.id()).ifPresent(this::choose);
        Notices.done(Words.get("passage.made", made.code()));
    }

    private void rebound(Passage selection) {
        var mark = Objects.requireNonNull(chosen);
        done(
                marking.rebound(mark.appearanceId(), mark.version(), selection.start(), selection.end()),
                "passage.bounded");
    }

    private void split(Passage selection) {
        var mark = Objects.requireNonNull(chosen);
        done(marking.split(mark.appearanceId(), mark.version(), selection.start()), "passage.was-split");
    }

    private void join(Mark mark, Mark other) {
        done(
                marking.join(mark.appearanceId(), mark.version(), other.appearanceId(), other.version()),
                "passage.joined");
    }

    /** After a refusal too the marks are read again: somebody else may have changed them. */
    private void done(Outcome<Statement> outcome, String message) {
        Notices.tell(outcome, statement -> {
            passage = null;
            Notices.done(Words.get(message, statement.code()));
        });
        reload();
    }

    @Override
    public String getPageTitle() {
        return article == null ? Words.get("desk.name") : article.headline() + " · " + Words.get("desk.name");
    }
}
