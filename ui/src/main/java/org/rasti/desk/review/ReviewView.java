package org.rasti.desk.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rasti.account.AccountService;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.VerdictShown;
import org.rasti.desk.common.Words;
import org.rasti.desk.discussion.DiscussionPanel;
import org.rasti.desk.discussion.QuotableText;
import org.rasti.desk.promise.ProgressList;
import org.rasti.desk.statement.AppearancesPanel;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceService;
import org.rasti.extraction.Kind;
import org.rasti.promise.PromiseService;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;

/** One version as its readers will see it, beside its evidence and the editor's decision. */
@Route("reviews/:verdict([0-9]{1,18})")
@RolesAllowed({"EDITOR", "ADMIN"})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient VerdictService verdicts;
    private final transient StatementQueries statements;
    private final transient EvidenceService evidence;
    private final transient PromiseService promises;
    private final transient RatingQueries ratings;
    private final transient SpeakerService speakers;
    private final transient AccountService accounts;
    private final DecisionPanel decision;
    private final DiscussionPanel discussion;
    private final AppearancesPanel appearances;
    private final EvidenceList sources = new EvidenceList();
    private final VerdictShown shown = new VerdictShown();
    private final Section text = new Section(Words.get("verdict.title"));
    private final Section progress = new Section(Words.get("promise.progress"));
    private final Div header = new Div();
    private long id;

    ReviewView(
            VerdictService verdicts,
            StatementQueries statements,
            EvidenceService evidence,
            PromiseService promises,
            RatingQueries ratings,
            SpeakerService speakers,
            AccountService accounts,
            DecisionPanel decision,
            DiscussionPanel discussion,
            AppearancesPanel appearances) {
        this.verdicts = verdicts;
        this.statements = statements;
        this.evidence = evidence;
        this.promises = promises;
        this.ratings = ratings;
        this.speakers = speakers;
        this.accounts = accounts;
        this.decision = decision;
        this.discussion = discussion;
        this.appearances = appearances;
        addClassName("workspace");
        header.addClassName("workspace-head");
        text.show(new QuotableText(shown, discussion));
        var main = new Div(text, new Section(Words.get("evidence.title")).show(sources), progress, appearances);
        main.addClassName("workspace-main");
        var side = new Div(decision, discussion);
        side.addClassName("workspace-side");
        var columns = new Div(main, side);
        columns.addClassName("workspace-columns");
        add(header, columns);
        decision.onChange(this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("verdict").orElse(0L);
        if (verdicts.find(id).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        refresh();
    }

    private void refresh() {
        var verdict = verdicts.find(id).orElseThrow();
        var statement = statements.find(verdict.statementId()).orElseThrow();
        var list = evidence.of(statement.id());
        header.removeAll();
        header.add(
                line(statement, verdict),
                Bidi.mark(new H1(statement.wording()), statement.language().tag()),
                who(statement, verdict));
        addPublicNote(verdict);
        var rating = ratings.find(Objects.requireNonNullElse(verdict.text().ratingId(), -1L));
        shown.show(rating.orElse(null), verdict.text(), list, verdict.language().tag());
        sources.show(list);
        showProgress(statement, list);
        appearances.show(statement);
        decision.show(statement, verdict);
        discussion.show(statement, verdict);
    }

    /** What was noted of a promise stands on its page, and so is read before it is approved. */
    private void showProgress(Statement statement, List<Evidence> list) {
        var notes = promises.of(statement.id());
        progress.setVisible(statement.kind() == Kind.PROMISE && !notes.isEmpty());
        progress.show(new ProgressList(notes, list));
    }

    /** Whose words they are, as the page will say it, and who judges them. */
    private Div who(Statement statement, Verdict verdict) {
        var speaker = Optional.ofNullable(statement.speakerId())
                .flatMap(speakers::find)
                .map(known -> known.name(statement.language().tag()))
                .orElse(null);
        var who = new Div();
        who.addClassName("line");
        Stream.of(speaker, statement.speakerRole(), statement.speakerBody())
                .filter(Objects::nonNull)
                .forEach(part -> who.add(Bidi.isolated(Objects.requireNonNull(part))));
        who.add(new Span(Words.get("review.author", accounts.displayName(verdict.authorId()))));
        return who;
    }

    private static Div line(Statement statement, Verdict verdict) {
        var line = new Div(
                new Anchor("statements/" + statement.code(), statement.code()),
                Badges.of(verdict.status()),
                new Span(Words.get("verdict.version", verdict.no())),
                Badges.quiet(Words.of("kind", statement.kind())));
        line.addClassName("line");
        if (statement.demo()) {
            line.add(Badges.quiet(Words.get("demo.mark")));
        }
        return line;
    }

    private void addPublicNote(Verdict verdict) {
        if (verdict.grade() != null) {
            var note = new Paragraph(Words.of("grade", verdict.grade()) + ": "
                    + Objects.requireNonNullElse(verdict.text().publicNote(), ""));
            note.addClassName("public-note");
            header.add(note);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.reviews");
    }
}
