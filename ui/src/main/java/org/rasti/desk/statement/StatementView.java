package org.rasti.desk.statement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.desk.contact.ContactPanel;
import org.rasti.desk.discussion.DiscussionPanel;
import org.rasti.desk.promise.PromisePanel;
import org.rasti.desk.recurrence.SimilarPanel;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.StatementStatus;

/** The workspace of one statement: the claim, its evidence, its verdict, where it was said, what was done. */
@Route("statements/:code([sS]-[0-9]+)")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/desk.css")
class StatementView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StatementQueries statements;
    private final transient SpeakerService speakers;
    private final StatementActions actions;
    private final EvidencePanel evidence;
    private final VerdictPanel verdict;
    private final AppearancesPanel appearances;
    private final SimilarPanel similar;
    private final DiscussionPanel discussion;
    private final ContactPanel contacts;
    private final PromisePanel promise;
    private final HistoryPanel history;

    private final Div header = new Div();
    private String code = "";

    StatementView(
            StatementQueries statements,
            SpeakerService speakers,
            StatementActions actions,
            EvidencePanel evidence,
            VerdictPanel verdict,
            AppearancesPanel appearances,
            SimilarPanel similar,
            DiscussionPanel discussion,
            ContactPanel contacts,
            PromisePanel promise,
            HistoryPanel history) {
        this.statements = statements;
        this.speakers = speakers;
        this.actions = actions;
        this.evidence = evidence;
        this.verdict = verdict;
        this.appearances = appearances;
        this.similar = similar;
        this.discussion = discussion;
        this.contacts = contacts;
        this.promise = promise;
        this.history = history;
        addClassName("workspace");
        header.addClassName("workspace-head");
        var work = new Div(verdict, evidence);
        work.addClassName("workspace-main");
        var aside = new Div(similar, discussion, contacts, appearances, promise, history);
        aside.addClassName("workspace-side");
        var columns = new Div(work, aside);
        columns.addClassName("workspace-columns");
        add(header, columns);
        evidence.onCite(verdict::cite);
        evidence.onChange(this::refresh);
        verdict.onChange(this::refresh);
        actions.onChange(step -> refresh());
        similar.onMerge(merged -> refresh());
        discussion.onChange(this::refreshHistory);
        contacts.onChange(this::refreshHistory);
        promise.onNote(this::refreshHistory);
        promise.onDue(this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        var statement = statements.byCode(code);
        if (statement.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(statement.get());
    }

    private void refresh() {
        statements.byCode(code).ifPresent(this::show);
    }

    private void refreshHistory() {
        statements.byCode(code).ifPresent(history::show);
    }

    private void show(Statement statement) {
        header.removeAll();
        header.add(line(statement), claim(statement), who(statement), actions);
        actions.show(statement);
        evidence.show(statement);
        verdict.show(statement);
        similar.show(statement);
        discussion.show(statement);
        contacts.show(statement);
        appearances.show(statement);
        promise.show(statement);
        history.show(statement);
    }

    private static Div line(Statement statement) {
        var line = new Div(new Span(statement.code()), Badges.of(statement.status()));
        line.add(Badges.quiet(Words.of("kind", statement.kind())));
        if (statement.dueOn() != null) {
            line.add(Badges.quiet(Words.get("statement.due", Words.date(statement.dueOn()))));
        }
        if (statement.demo()) {
            line.add(Badges.quiet(Words.get("demo.mark")));
        }
        if (isPublic(statement.status())) {
            var page = new Anchor(
                    "/" + statement.language().tag() + "/statements/" + statement.code(),
                    Words.get("statement.public-page"));
            page.setRouterIgnore(true);
            line.add(page);
        }
        line.addClassName("line");
        return line;
    }

    private static boolean isPublic(StatementStatus status) {
        return status == StatementStatus.PUBLISHED
                || status == StatementStatus.RETRACTED
                || status == StatementStatus.TAKEN_DOWN;
    }

    private static H1 claim(Statement statement) {
        return Bidi.mark(new H1(statement.wording()), statement.language().tag());
    }

    private Div who(Statement statement) {
        var name = Bidi.isolated(speaker(statement));
        var who = new Div(statement.speakerId() == null ? name : new Anchor("speakers/" + statement.speakerId(), name));
        who.addClassName("who");
        addPart(who, statement.speakerRole());
        addPart(who, statement.speakerBody());
        if (statement.speakerId() == null && statement.proposedSpeaker() != null) {
            who.add(Badges.quiet(Words.get("statement.proposed")));
        }
        if (statement.mergedIntoId() != null) {
            statements
                    .find(statement.mergedIntoId())
                    .ifPresent(target -> who.add(
                            new Anchor("statements/" + target.code(), Words.get("statement.merged", target.code()))));
        }
        return who;
    }

    private static void addPart(Div who, @Nullable String part) {
        if (part != null) {
            who.add(Bidi.isolated(part));
        }
    }

    private String speaker(Statement statement) {
        if (statement.speakerId() == null) {
            return statement.proposedSpeaker() == null
                    ? Words.get("statement.no-speaker")
                    : statement.proposedSpeaker();
        }
        return speakers.find(statement.speakerId())
                .map(speaker -> speaker.name(statement.language().tag()))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return code + " · " + Words.get("desk.name");
    }

    /** Leads to a statement's workspace. */
    static void open(String code) {
        UI.getCurrent().navigate("statements/" + code);
    }
}
