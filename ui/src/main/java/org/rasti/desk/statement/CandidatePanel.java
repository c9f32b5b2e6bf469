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
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Objects;
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
import org.rasti.statement.MarkingService;
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
    private final transient MarkingService marking;
    private final transient CurrentActor current;
    private final StatementActions actions;
    private final SimilarPanel similar;
    private final Div more = new Div();
    private final Div watchers = new Div();
    private boolean namesArticle = true;
    private boolean keyed;
    private SerializableConsumer<TriageStep> changed = step -> {};
    private SerializableRunnable closed = () -> {};

    CandidatePanel(
            StatementQueries statements,
            SpeakerService speakers,
            TriageService triage,
            MarkingService marking,
            CurrentActor current,
            StatementActions actions,
            SimilarPanel similar) {
        this.statements = statements;
        this.speakers = speakers;
        this.triage = triage;
        this.marking = marking;
        this.current = current;
        this.actions = actions;
        this.similar = similar;
        addClassName("candidate");
        more.addClassName("candidate-more");
        watchers.addClassName("candidate-watchers");
        watchers.getElement().setAttribute("aria-live", "polite");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.get("candidate.label"))
                .setAttribute("tabindex", "-1");
    }

    /** For use beside the article itself, which need not be named again. */
    public void besideArticle() {
        namesArticle = false;
    }

    /** Shows the keys of the triage at the buttons. */
    void withKeys() {
        keyed = true;
        actions.withKeys();
    }

    /** Told what was done to the statement shown. */
    public void onChange(SerializableConsumer<TriageStep> listener) {
        changed = listener;
        actions.onChange(listener);
        similar.onMerge(merged -> listener.accept(TriageStep.reopened(StatementAction.MERGE, merged, triage)));
    }

    /** Told when nothing is to be shown any more. */
    public void onClose(SerializableRunnable listener) {
        closed = listener;
    }

    /** Shows a statement as it stands at one of its passages. */
    public void show(Statement statement, @Nullable Appearance at) {
        removeAll();
        addClassName("chosen");
        add(watchers, head(statement), wording(statement), who(statement));
        if (at != null && at.why() != null && at.why().score().containsKey(Factor.DENIED.key())) {
            var denied = new Paragraph(Words.get("score." + Factor.DENIED.key()));
            denied.addClassName("denied");
            add(denied);
        }
        Optional.ofNullable(at).ifPresent(place -> add(place(place, statement.code())));
        actions.show(statement);
        more.removeAll();
        if (may(statement, StatementAction.DISMISS)) {
            more.add(new Button(Words.get("candidate.drop"), click -> drop(statement)));
        }
        if (keyed && at != null && at.anchor() != null && may(statement, StatementAction.EDIT)) {
            more.add(TriageKey.BOUNDS.on(new Button(Words.get("candidate.bounds"), click -> bounds(statement, at))));
        }
        similar.show(statement);
        add(actions, more, similar);
        Optional.ofNullable(at)
                .map(Appearance::why)
                .ifPresent(why -> add(new CandidateWhy(why, statement.checkWorthiness())));
    }

    /** Whether it is a candidate to which this may be done. */
    private boolean may(Statement statement, StatementAction action) {
        return statement.status() == StatementStatus.SUGGESTED
                && Workflow.STATEMENT
                        .offered(statement.status(), statement.parties(current.get()))
                        .contains(action);
    }

    private void bounds(Statement statement, Appearance at) {
        var text = statements.text(Objects.requireNonNull(at.revisionId()));
        var old = Objects.requireNonNull(at.anchor());
        BoundsForm.open(
                statement,
                BoundsChoice.of(text, statement.language(), old.start(), old.end()),
                (start, end) -> Notices.tell(
                        marking.rebound(at.id(), statement.version(), start, end),
                        bounded -> changed.accept(new TriageStep(
                                StatementAction.EDIT,
                                bounded,
                                () -> marking.rebound(at.id(), bounded.version(), old.start(), old.end())))));
    }

    /** The commonest dismissal, in one go. */
    private void drop(Statement statement) {
        var outcome = triage.dismiss(statement.id(), statement.version(), Dismissal.BAD_EXTRACT, null);
        Notices.tell(outcome, dropped -> {
            if (!keyed) {
                Notices.done(Words.get("candidate.dropped", dropped.code()));
            }
            changed.accept(TriageStep.reopened(StatementAction.DISMISS, dropped, triage));
        });
    }

    /** What may be done besides, here: in a text, with a selection. Goes with the statement shown. */
    public void offer(Component... tools) {
        more.add(tools);
    }

    /** Says above the statement what somebody else just did to it. */
    void tell(String news) {
        var line = new Paragraph(news);
        line.addClassName("candidate-news");
        addComponentAsFirst(line);
        getElement().executeJs("if (document.activeElement === document.body) { this.focus({preventScroll: true}); }");
    }

    /** Says who else has the statement open. */
    void seenBy(Collection<String> names) {
        watchers.setText(names.isEmpty() ? "" : Words.get("triage.seen-by", String.join("، ", names)));
    }

    /** Brings the keyboard here, so that what is read out and where Tab goes on is the candidate. */
    void focusHere() {
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollTop = 0");
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
