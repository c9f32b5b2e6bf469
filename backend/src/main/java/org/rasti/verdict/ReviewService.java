package org.rasti.verdict;

import static org.rasti.jooq.Tables.VERDICT;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditors;
import org.rasti.account.ForStaff;
import org.rasti.verdict.VerdictMoves.Held;
import org.rasti.verdict.VerdictMoves.Move;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Party;
import org.rasti.workflow.Reason;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judging a verdict: by an editor who had no part in it. */
@Service
@Transactional
public class ReviewService {

    private final VerdictMoves moves;
    private final ReviewRepository reviews;
    private final DeskRules rules;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewService(
            VerdictMoves moves,
            ReviewRepository reviews,
            DeskRules rules,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moves = moves;
        this.reviews = reviews;
        this.rules = rules;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Every decision on a version, the newest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Review> of(long verdictId) {
        return reviews.of(verdictId);
    }

    /** Versions that wait for editors: handed in, approved, or scheduled. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<ReviewLine> waiting() {
        var status = Set.of(VerdictStatus.SUBMITTED, VerdictStatus.APPROVED, VerdictStatus.SCHEDULED);
        return reviews.lines(status, current.get().personId());
    }

    /** What an editor sent back to the actor, and is not handed in again yet. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<ReviewLine> returnedToMe() {
        return reviews.returnedTo(current.get().personId());
    }

    /** Whether the actor may approve a version, as somebody who had no part in it. */
    @ForEditors
    public boolean isIndependent(long verdictId) {
        return moves.parties(moves.hold(verdictId)).contains(Party.INDEPENDENT_EDITOR);
    }

    /**
     * Approves. Where the desk wants several approvals, the version stays SUBMITTED until the last of them.
     *
     * @param ticked the codes of the checklist's questions that the editor answered with yes
     */
    @ForEditors
    public Outcome<Verdict> approve(long id, long seenVersion, Set<String> ticked, String comment) {
        var held = moves.hold(id);
        var open = rules.checklist().stream()
                .filter(item -> !ticked.contains(item.code()))
                .toList();
        var quorum = approversWithMe(held.verdict()).size() >= rules.approvalQuorum();
        var met = VerdictMoves.met(Map.of(Guard.CHECKLIST_TICKED, open.isEmpty(), Guard.QUORUM_REACHED, quorum));
        if (!moves.decide(held, VerdictAction.APPROVE, met).allowed()
                || held.verdict().version() != seenVersion) {
            return moves.make(held, seenVersion, Move.of(VerdictAction.APPROVE, met));
        }
        if (hasApproved(held.verdict())) {
            return Outcome.refused(Reason.ALREADY_APPROVED);
        }
        reviews.insert(held.verdict(), current.get().personId(), true, comment.strip(), ticks(held, ticked));
        var outcome = moves.make(
                held, seenVersion, Move.of(VerdictAction.APPROVE, met).columns(quorum ? now() : Map.of()));
        if (outcome instanceof Outcome.Done<Verdict>(var verdict) && verdict.status() == VerdictStatus.APPROVED) {
            events.publishEvent(new VerdictApproved(held.statement(), verdict));
        }
        return outcome;
    }

    private Map<Field<?>, ?> now() {
        return Map.of(VERDICT.APPROVED_AT, clock.instant());
    }

    private boolean hasApproved(Verdict verdict) {
        var me = current.get().personId();
        return reviews.approvals(verdict).stream().anyMatch(review -> review.editorId() == me);
    }

    private Set<Long> approversWithMe(Verdict verdict) {
        var me = Stream.of(current.get().personId());
        return Stream.concat(me, reviews.approvals(verdict).stream().map(Review::editorId))
                .collect(Collectors.toSet());
    }

    private List<Review.Tick> ticks(Held held, Set<String> ticked) {
        var language = held.verdict().language().tag();
        return rules.checklist().stream()
                .map(item -> new Review.Tick(item.code(), item.name(language), ticked.contains(item.code())))
                .toList();
    }

    /** Sends a version back to its author. */
    @ForEditors
    public Outcome<Verdict> sendBack(long id, long seenVersion, String comment, Set<String> ticked) {
        var held = moves.hold(id);
        var met = comment.isBlank() ? Set.<Guard>of() : Set.of(Guard.COMMENT_GIVEN);
        var outcome =
                moves.make(held, seenVersion, Move.of(VerdictAction.RETURN, met).note(comment.strip()));
        if (outcome.isDone()) {
            reviews.insert(
                    held.verdict(),
                    current.get().personId(),
                    false,
                    comment.strip(),
                    ticks(held, new HashSet<>(ticked)));
        }
        return outcome;
    }

    /** Opens an approved version again; its approval lapses. */
    @ForEditors
    public Outcome<Verdict> reopen(long id, long seenVersion) {
        return moves.make(moves.hold(id), seenVersion, Move.of(VerdictAction.REOPEN, Set.of()));
    }

    /** Sets an approved version under embargo. */
    @ForEditors
    public Outcome<Verdict> schedule(long id, long seenVersion, Instant at) {
        var held = moves.hold(id);
        var met = VerdictMoves.met(Map.of(
                Guard.TIME_AHEAD, at.isAfter(clock.instant()),
                Guard.CORRECTION_NOTE, PublishingService.noteGiven(held.verdict())));
        return moves.make(
                held,
                seenVersion,
                Move.of(VerdictAction.SCHEDULE, met)
                        .columns(Map.of(VERDICT.PUBLISH_AT, at))
                        .said(Map.of("publishAt", at.toString())));
    }

    /** Takes a version's embargo away; it is approved as before. */
    @ForEditors
    public Outcome<Verdict> cancelSchedule(long id, long seenVersion) {
        var columns = new HashMap<Field<?>, Object>();
        columns.put(VERDICT.PUBLISH_AT, null);
        return moves.make(
                moves.hold(id),
                seenVersion,
                Move.of(VerdictAction.CANCEL, Set.of()).columns(columns));
    }
}
