package org.rasti.desk.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.desk.recurrence.SimilarPanel;
import org.rasti.extraction.Factor;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Appearance;
import org.rasti.statement.Dismissal;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.Workflow;
import org.springframework.context.annotation.Scope;

/** One statement beside the text or the list it was chosen in: what it says, who, why it was suggested, what to do. */
@SpringComponent
@Scope("prototype")
@StyleSheet("desk-static/article.css")
public final class CandidatePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StatementQueries statements;
    private final transient SpeakerService speakers;
    private final transient TriageService triage;
    private final transient CurrentActor current;
    private final StatementActions actions;
    private final SimilarPanel similar;
    private final Div more = new Div();
    private boolean namesArticle = true;
    private SerializableRunnable changed = () -> {};
    private SerializableRunnable closed = () -> {};

    CandidatePanel(
            StatementQueries statements,
            SpeakerService speakers,
            TriageService triage,
            CurrentActor current,
            StatementActions actions,
            SimilarPanel similar) {
        this.statements = statements;
        this.speakers = speakers;
        this.triage = triage;
        this.current = current;
        this.actions = actions;
        this.similar = similar;
        addClassName("candidate");
        more.addClassName("candidate-more");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Words.get("candidate.label"));
    }

    /** For use beside the article itself, which need not be named again. */
    public void besideArticle() {
        namesArticle = false;
    }

    /** Told after something was done to the statement shown. */
    public void onChange(SerializableRunnable listener) {
        changed = listener;
        actions.onChange(listener);
        similar.onMerge(listener);
    }

    /** Told when nothing is to be shown any more. */
    public void onClose(SerializableRunnable listener) {
        closed = listener;
    }

    /** Shows a statement as it stands at one of its passages. */
    public void show(Statement statement, @Nullable Appearance at) {
        removeAll();
        addClassName("chosen");
        add(head(statement), wording(statement), who(statement));
        if (at != null && at.why() != null && at.why().score().containsKey(Factor.DENIED.key())) {
            var denied = new Paragraph(Words.get("score." + Factor.DENIED.key()));
            denied.addClassName("denied");
            add(denied);
        }
        Optional.ofNullable(at).ifPresent(place -> add(place(place, statement.code())));
        actions.show(statement);
        more.removeAll();
        if (mayDrop(statement)) {
            more.add(new Button(Words.get("candidate.drop"), click -> drop(statement)));
        }
        similar.show(statement);
        add(actions, more, similar);
        Optional.ofNullable(at)
                .map(Appearance::why)
                .ifPresent(why -> add(new CandidateWhy(why, statement.checkWorthiness())));
    }

    private boolean mayDrop(Statement statement) {
        return statement.status() == StatementStatus.SUGGESTED
                && Workflow.STATEMENT
                        .offered(statement.status(), statement.parties(current.get()))
                        .contains(StatementAction.DISMISS);
    }

    /** The commonest dismissal, in one go. */
    private void drop(Statement statement) {
        var outcome = triage.dismiss(statement.id(), statement.version(), Dismissal.BAD_EXTRACT, null);
        Notices.tell(outcome, dropped -> {
            Notices.done(Words.get("candidate.dropped", dropped.code()));
            changed.run();
        });
    }

    /** What may be done besides, here: in a text, with a selection. Goes with the statement shown. */
    public void offer(Component... tools) {
        more.add(tools);
    }

    /** Shows something in place of a statement. */
    public void showInstead(Component... content) {
        removeAll();
        removeClassName("chosen");
        add(content);
    }

    private Div head(Statement statement) {
        var open = new RouterLink(statement.code(), StatementView.class, new RouteParameters("code", statement.code()));
        open.getElement().setAttribute("title", Words.get("candidate.open"));
        open.addClassName("code");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> closed.run());
        close.setAriaLabel(Words.get("candidate.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.addClassName("candidate-close");
        var kind = Badges.quiet(Words.of("kind", statement.kind()));
        var head = new Div(open, Badges.of(statement.status()), kind);
        if (statement.dueOn() != null) {
            head.add(Badges.quiet(Words.get("statement.due", Words.date(statement.dueOn()))));
        }
        head.add(close);
        head.addClassName("candidate-head");
        return head;
    }

    private static Paragraph wording(Statement statement) {
        var wording = Bidi.mark(
                new Paragraph(statement.wording()), statement.language().tag());
        wording.addClassName("candidate-wording");
        return wording;
    }

    private Div who(Statement statement) {
        var who = new Div();
        who.addClassName("candidate-who");
        var known = statement.speakerId() == null
                ? null
                : speakers.find(statement.speakerId()).orElse(null);
        var name = known == null
                ? statement.proposedSpeaker()
                : known.name(statement.language().tag());
        var line = new Div(name == null ? new Span(Words.get("candidate.nobody")) : Bidi.isolated(name));
        if (known == null && name != null) {
            line.add(Badges.quiet(Words.get("candidate.proposed")));
        }
        line.addClassName("candidate-speaker");
        who.add(line);
        add(who, statement.speakerRole());
        add(who, statement.speakerBody());
        return who;
    }

    private static void add(Div who, @Nullable String part) {
        if (part != null) {
            var line = Bidi.isolated(part);
            line.addClassName("quiet-line");
            who.add(line);
        }
    }

    /** Where it stands, and in how many places. */
    private Div place(Appearance at, String code) {
        var place = new Div();
        place.addClassName("candidate-place");
        if (namesArticle && at.articleId() != null && at.headline() != null) {
            var article = new Anchor("articles/" + at.articleId() + "?statement=" + code, at.headline());
            article.getElement().setAttribute("dir", "auto");
            place.add(article);
        }
        if (at.source() != null) {
            place.add(
                    new Span(Words.of("source", at.source().kind())),
                    Bidi.isolated(at.source().title()));
        }
        var several = statements.appearances(at.statementId()).size();
        if (several > 1) {
            place.add(Badges.quiet(Words.get("candidate.places", several)));
        }
        return place;
    }
}
