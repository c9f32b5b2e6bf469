package org.rasti.verdict;

import static org.rasti.jooq.Tables.VERDICT;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.ForStaff;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceService;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementMoves;
import org.rasti.verdict.VerdictMoves.Held;
import org.rasti.verdict.VerdictMoves.Move;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Party;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.rasti.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a verdict: from the first draft up to handing it in. */
@Service
@Transactional
public class VerdictService {

    private final VerdictRepository verdicts;
    private final VerdictMoves moves;
    private final StatementMoves statements;
    private final EvidenceService evidence;
    private final RatingQueries ratings;
    private final DeskRules rules;
    private final CurrentActor current;
    private final Ledger ledger;
    private final Clock clock;

    VerdictService(
            VerdictRepository verdicts,
            VerdictMoves moves,
            StatementMoves statements,
            EvidenceService evidence,
            RatingQueries ratings,
            DeskRules rules,
            CurrentActor current,
            Ledger ledger,
            Clock clock) {
        this.verdicts = verdicts;
        this.moves = moves;
        this.statements = statements;
        this.evidence = evidence;
        this.ratings = ratings;
        this.rules = rules;
        this.current = current;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Every version of a statement's verdict, the newest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Verdict> of(long statementId) {
        return verdicts.ofStatement(statementId);
    }

    /** How far the versions under way of some statements are; nothing for those that have none. */
    @ForStaff
    @Transactional(readOnly = true)
    public Map<Long, VerdictStatus> underWay(Set<Long> statementIds) {
        return verdicts.underWay(statementIds);
    }

    @ForStaff
    @Transactional(readOnly = true)
    public Optional<Verdict> find(long id) {
        return verdicts.find(id);
    }

    /** What the actor could do to a version now, guards aside: what a screen offers. */
    @ForStaff
    public List<VerdictAction> offered(long id) {
        var held = moves.hold(id);
        return Workflow.VERDICT.offered(held.verdict().status(), moves.parties(held));
    }

    /**
     * Starts a version: the first of a statement in research, or the next of a published one.
     *
     * @param grade how much a correction changes; absent for a first version
     */
    @ForDesk
    public Outcome<Verdict> start(long statementId, @Nullable CorrectionGrade grade) {
        var statement = statements.hold(statementId);
        var refusal = whyNotStart(statement, grade);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var actor = current.get();
        var text = verdicts.published(statementId)
                .map(Verdict::text)
                .map(before -> new Draft(before.ratingId(), before.summary(), before.explanation(), null))
                .orElse(Draft.EMPTY);
        var id = verdicts.insert(statementId, statement.language(), text, grade, actor.personId());
        ledger.write(Entry.of("VERDICT", id, "START")
                .on(statementId)
                .by(actor.id(), actor.name())
                .after(grade == null ? Map.of() : Map.of("grade", grade.name())));
        return Outcome.done(verdicts.find(id).orElseThrow());
    }

    private Optional<Reason> whyNotStart(Statement statement, @Nullable CorrectionGrade grade) {
        var first = statement.status() == StatementStatus.RESEARCH && grade == null;
        var correction = statement.status() == StatementStatus.PUBLISHED && grade != null;
        if (!first && !correction) {
            return Optional.of(Reason.NOT_FROM_THIS_STATE);
        }
        if (!statement.parties(current.get()).contains(Party.ASSIGNEE)) {
            return Optional.of(Reason.NOT_YOURS_TO_DO);
        }
        return verdicts.underWay(statement.id()).isPresent() ? Optional.of(Reason.VERSION_UNDER_WAY) : Optional.empty();
    }

    /** Keeps what was written so far. */
    @ForDesk
    public Outcome<Verdict> save(long id, long seenVersion, Draft text) {
        return moves.make(
                moves.hold(id),
                seenVersion,
                Move.of(VerdictAction.EDIT, Set.of()).columns(columns(text)));
    }

    private Map<Field<?>, ?> columns(Draft text) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(VERDICT.RATING_ID, text.ratingId());
        columns.put(VERDICT.SUMMARY, text.summary());
        columns.put(VERDICT.EXPLANATION, text.explanation());
        columns.put(VERDICT.PUBLIC_NOTE, text.publicNote());
        columns.put(VERDICT.EDITED_BY, current.get().personId());
        return columns;
    }

    /** Hands a version in for review. */
    @ForDesk
    public Outcome<Verdict> submit(long id, long seenVersion) {
        var held = moves.hold(id);
        var columns = new HashMap<Field<?>, Object>();
        columns.put(VERDICT.SUBMITTED_AT, clock.instant());
        columns.put(VERDICT.ROUND, held.verdict().round() + 1);
        return moves.make(
                held, seenVersion, Move.of(VerdictAction.SUBMIT, ready(held)).columns(columns));
    }

    private Set<Guard> ready(Held held) {
        var sources = evidence.of(held.statement().id());
        var text = held.verdict().text();
        return VerdictMoves.met(Map.of(
                Guard.VERDICT_WHOLE,
                text.isWhole() && ratingFits(held) && noteFits(held.verdict()),
                Guard.EVIDENCE_ENOUGH,
                sources.size() >= rules.evidenceMinimum(),
                Guard.CITATIONS_RIGHT,
                citesOnly(text.explanation(), sources)));
    }

    /** The rating belongs to the scale of the statement's kind, which may have been changed since it was chosen. */
    private boolean ratingFits(Held held) {
        return ratings.forKind(held.statement().kind(), held.statement().demo()).stream()
                .anyMatch(rating ->
                        Objects.equals(rating.id(), held.verdict().text().ratingId()));
    }

    private static boolean noteFits(Verdict verdict) {
        return PublishingService.noteGiven(verdict);
    }

    private static boolean citesOnly(String explanation, List<Evidence> sources) {
        var ids = sources.stream().map(Evidence::id).collect(Collectors.toSet());
        return ids.containsAll(CitationMark.in(explanation));
    }

    /** Gives a draft up. Its text stays to be read; the statement is free for another. */
    @ForDesk
    public Outcome<Verdict> discard(long id, long seenVersion) {
        return moves.make(moves.hold(id), seenVersion, Move.of(VerdictAction.DISCARD, Set.of()));
    }

    /** Takes back what one handed in, while nobody has decided. */
    @ForDesk
    public Outcome<Verdict> withdraw(long id, long seenVersion) {
        return moves.make(moves.hold(id), seenVersion, Move.of(VerdictAction.WITHDRAW, Set.of()));
    }
}
