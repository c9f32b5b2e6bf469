package org.rasti.start;

import java.util.Set;
import java.util.stream.Collectors;
import org.rasti.account.Account;
import org.rasti.article.ArticleService;
import org.rasti.evidence.EvidenceData;
import org.rasti.evidence.EvidenceService;
import org.rasti.evidence.Stance;
import org.rasti.extraction.Kind;
import org.rasti.publication.Citations;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Claim;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.rasti.verdict.ChecklistItem;
import org.rasti.verdict.DeskRules;
import org.rasti.verdict.Draft;
import org.rasti.verdict.PublishingService;
import org.rasti.verdict.Rating;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.ReviewService;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Component;

/** The way of one statement from its article to the public, in steps that the demonstration's people take. */
@Component
class DemoStory {

    private final ArticleService articles;
    private final StatementQueries statements;
    private final SpeakerService speakers;
    private final TriageService triage;
    private final AssignmentService assignment;
    private final EvidenceService evidence;
    private final RatingQueries ratings;
    private final VerdictService verdicts;
    private final DeskRules rules;
    private final ReviewService reviews;
    private final PublishingService publishing;

    DemoStory(
            ArticleService articles,
            StatementQueries statements,
            SpeakerService speakers,
            TriageService triage,
            AssignmentService assignment,
            EvidenceService evidence,
            RatingQueries ratings,
            VerdictService verdicts,
            DeskRules rules,
            ReviewService reviews,
            PublishingService publishing) {
        this.articles = articles;
        this.statements = statements;
        this.speakers = speakers;
        this.triage = triage;
        this.assignment = assignment;
        this.evidence = evidence;
        this.ratings = ratings;
        this.verdicts = verdicts;
        this.rules = rules;
        this.reviews = reviews;
        this.publishing = publishing;
    }

    /** Tells it. Two people take part: the example, too, is approved by somebody who did not write it. */
    void tell(Account checker, Account editor) {
        var submitted = DemoPart.as(checker, () -> {
            articles.bringInDemo(DemoText.article());
            return write(research());
        });
        DemoPart.as(editor, () -> publish(submitted));
    }

    private Statement research() {
        var found = statements
                .list(StatementFilter.of(StatementStatus.SUGGESTED).with(DemoText.PASSAGE), 0, 1)
                .getFirst();
        var accepted = triage.accept(found.id(), found.version(), claim()).get();
        return assignment.take(accepted.id(), accepted.version()).get();
    }

    private Claim claim() {
        var wanted = new NewSpeaker(DemoText.SPEAKER, Language.FA, true, DemoText.ROLE, null);
        var speaker = speakers.findOrCreate(wanted, true);
        return new Claim(DemoText.WORDING, Language.FA, Kind.FACT, speaker.id(), DemoText.ROLE, null, Set.of(), null);
    }

    private Verdict write(Statement statement) {
        var source = evidence.add(statement.id(), source()).get();
        var draft = verdicts.start(statement.id(), null).get();
        var text = new Draft(example().id(), DemoText.SUMMARY, DemoText.explanation(Citations.mark(source.id())), null);
        var saved = verdicts.save(draft.id(), draft.version(), text).get();
        return verdicts.submit(saved.id(), saved.version()).get();
    }

    private static EvidenceData source() {
        return new EvidenceData(
                DemoText.SOURCE,
                DemoText.SOURCE_TITLE,
                DemoText.SOURCE_PUBLISHER,
                null,
                Stance.CONTEXT,
                null,
                DemoText.SOURCE_NOTE);
    }

    private Rating example() {
        return ratings.forKind(Kind.FACT, true).getFirst();
    }

    private Verdict publish(Verdict submitted) {
        var ticked = rules.checklist().stream().map(ChecklistItem::code).collect(Collectors.toSet());
        var approved = reviews.approve(submitted.id(), submitted.version(), ticked, DemoText.REVIEW)
                .get();
        return publishing.publish(approved.id(), approved.version()).get();
    }
}
