package org.rasti.desk.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.VerdictShown;
import org.rasti.desk.common.Words;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceService;
import org.rasti.recurrence.SimilarStatements;
import org.rasti.statement.Statement;
import org.rasti.verdict.CorrectionGrade;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.ReviewService;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Party;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.springframework.context.annotation.Scope;

/** The verdict of a statement: the version under way, to write or to look at, and those before it. */
@SpringComponent
@Scope("prototype")
@StyleSheet("desk-static/verdict.css")
class VerdictPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient VerdictService verdicts;
    private final transient ReviewService reviews;
    private final transient EvidenceService evidence;
    private final transient RatingQueries ratings;
    private final transient SimilarStatements similar;
    private final transient CurrentActor current;
    private final Section section = new Section(Words.get("verdict.title"));
    private transient Runnable changed = () -> {};
    private transient Optional<VerdictEditor> editor = Optional.empty();

    VerdictPanel(
            VerdictService verdicts,
            ReviewService reviews,
            EvidenceService evidence,
            RatingQueries ratings,
            SimilarStatements similar,
            CurrentActor current) {
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.evidence = evidence;
        this.ratings = ratings;
        this.similar = similar;
        this.current = current;
        add(section);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Cites a source where the cursor stands in the explanation. */
    void cite(Evidence source) {
        editor.ifPresentOrElse(open -> open.cite(source), () -> Notices.problem(Words.get("verdict.cite.no-draft")));
    }

    void show(Statement statement) {
        var versions = verdicts.of(statement.id());
        var newest = versions.stream()
                .filter(version -> version.status() != VerdictStatus.DISCARDED)
                .findFirst();
        if (editor.isPresent() && newest.isPresent() && editor.get().isAbout(newest.get())) {
            // What is being typed stays; only the list of sources may be another now.
            editor.get().refresh(evidence.of(statement.id()));
            return;
        }
        editor = Optional.empty();
        section.tools(startButtons(statement, newest));
        section.show(content(statement, newest, versions));
    }

    private Component[] startButtons(Statement statement, Optional<Verdict> newest) {
        var mine = statement.parties(current.get()).contains(Party.ASSIGNEE);
        if (!mine || newest.filter(Verdict::isUnderWay).isPresent()) {
            return new Component[0];
        }
        if (statement.status() == StatementStatus.RESEARCH) {
            var start = new Button(Words.get("verdict.start"), click -> finish(verdicts.start(statement.id(), null)));
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            return new Component[] {start};
        }
        return statement.status() == StatementStatus.PUBLISHED
                ? new Component[] {new Button(Words.get("verdict.correct"), click -> correct(statement))}
                : new Component[0];
    }

    private void correct(Statement statement) {
        var grade = new Select<CorrectionGrade>();
        grade.setLabel(Words.get("verdict.grade"));
        grade.setItems(CorrectionGrade.values());
        grade.setItemLabelGenerator(item -> Words.of("grade", item));
        grade.setValue(CorrectionGrade.CORRECTION);
        grade.setWidthFull();
        Dialogs.open(
                Words.get("verdict.correct"),
                Words.get("verdict.correct.start"),
                grade,
                () -> finish(verdicts.start(statement.id(), grade.getValue())));
    }

    private boolean finish(Outcome<Verdict> outcome) {
        return Notices.tell(outcome, done -> {
            editor = Optional.empty();
            changed.run();
        });
    }

    private static Div empty(Statement statement) {
        var key =
                switch (statement.status()) {
                    case SUGGESTED -> "verdict.empty.suggested";
                    case QUEUED -> "verdict.empty.queued";
                    default -> "verdict.empty";
                };
        var empty = new Div(new Paragraph(Words.get(key)));
        empty.addClassName("empty");
        return empty;
    }

    private Component[] content(Statement statement, Optional<Verdict> newest, List<Verdict> versions) {
        var parts = new ArrayList<Component>();
        parts.add(newest.<Component>map(verdict -> current(statement, verdict)).orElseGet(() -> empty(statement)));
        newest.ifPresent(verdict -> changes(verdict, versions).ifPresent(parts::add));
        versions.stream()
                .filter(version -> !newest.equals(Optional.of(version)))
                .forEach(version -> parts.add(earlier(statement, version, versions)));
        return parts.toArray(Component[]::new);
    }

    private Component earlier(Statement statement, Verdict verdict, List<Verdict> versions) {
        var content = new Div(readOnly(statement, verdict));
        changes(verdict, versions).ifPresent(content::add);
        var details = new NativeDetails(line(verdict), content);
        details.addClassName("earlier");
        return details;
    }

    /** What a version changes on what readers saw before it; made when it is first looked at. */
    private Optional<NativeDetails> changes(Verdict verdict, List<Verdict> versions) {
        return versions.stream()
                .filter(before -> before.no() < verdict.no() && before.publishedAt() != null)
                .findFirst()
                .map(before -> changes(before, verdict));
    }

    private NativeDetails changes(Verdict before, Verdict verdict) {
        var details = new NativeDetails(Words.get("verdict.changes", before.no()), new Div());
        details.addClassName("changes");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                var now = verdicts.find(verdict.id()).orElse(verdict);
                details.setContent(new VerdictChanges(
                        before.text(), now.text(), verdict.language().tag(), id -> ratings.find(id)
                                .orElse(null)));
            }
        });
        return details;
    }

    private Component current(Statement statement, Verdict verdict) {
        var offered = verdicts.offered(verdict.id());
        var box = new Div(line(verdict));
        addReturned(box, verdict);
        if (offered.contains(VerdictAction.EDIT)) {
            var open = editor(statement, verdict);
            editor = Optional.of(open);
            box.add(open);
        } else {
            box.add(readOnly(statement, verdict), buttons(verdict, offered));
        }
        return box;
    }

    private VerdictEditor editor(Statement statement, Verdict verdict) {
        var like = similar.to(statement.id()).orElse(List.of());
        return new VerdictEditor(
                statement,
                verdict,
                ratings,
                evidence,
                verdicts,
                like,
                current.get().personId(),
                this::finish);
    }

    private Component readOnly(Statement statement, Verdict verdict) {
        var shown = new VerdictShown();
        var ratingId = verdict.text().ratingId();
        var rating = ratingId == null ? null : ratings.find(ratingId).orElse(null);
        shown.show(
                rating,
                verdict.text(),
                evidence.of(statement.id()),
                verdict.language().tag());
        return shown;
    }

    private Div buttons(Verdict verdict, List<VerdictAction> offered) {
        var buttons = new Div();
        buttons.addClassName("actions");
        if (offered.contains(VerdictAction.WITHDRAW)) {
            buttons.add(new Button(
                    Words.of("action", VerdictAction.WITHDRAW),
                    click -> finish(verdicts.withdraw(verdict.id(), verdict.version()))));
        }
        if (offered.contains(VerdictAction.DISCARD)) {
            buttons.add(new DiscardDraft(verdicts, () -> verdict, this::finish));
        }
        if (verdict.isUnderWay() && offered.stream().anyMatch(VerdictPanel::isEditors)) {
            buttons.add(new Anchor("reviews/" + verdict.id(), Words.get("verdict.to-review")));
        }
        return buttons;
    }

    private static boolean isEditors(VerdictAction action) {
        return switch (action) {
            case EDIT, SUBMIT, DISCARD, WITHDRAW -> false;
            default -> true;
        };
    }

    /** The latest editor's comment stands above a draft that came back. */
    private void addReturned(Div box, Verdict verdict) {
        reviews.of(verdict.id()).stream()
                .findFirst()
                .filter(review -> !review.approved() && review.round() == verdict.round())
                .ifPresent(review -> {
                    var note = new Div(
                            new Span(Words.get("verdict.returned", review.editor())), Bidi.isolated(review.comment()));
                    note.addClassName("returned");
                    box.add(note);
                });
    }

    private static Div line(Verdict verdict) {
        var line = new Div(
                new Span(Words.get("verdict.version", verdict.no())),
                Badges.of(verdict.status()),
                new Span(Words.time(verdict.publishedAt() != null ? verdict.publishedAt() : verdict.updatedAt())));
        line.addClassName("line");
        if (verdict.grade() != null) {
            line.add(Badges.quiet(Words.of("grade", Objects.requireNonNull(verdict.grade()))));
        }
        return line;
    }
}
