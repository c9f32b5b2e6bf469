package org.rasti.publication;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForEditors;
import org.rasti.account.ForStaff;
import org.rasti.account.InvalidInput;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.ledger.LedgerQueries;
import org.rasti.publication.RepeatRepository.Waiting;
import org.rasti.statement.Appearance;
import org.rasti.statement.AppearancesReturned;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementMoves;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repetitions of published claims. A checker says that a candidate is the same claim; an editor who had no part in that
 * puts it on the page. So nothing becomes public by one person's word, and what an editor approved stays as it was.
 */
@Service
@Transactional
public class RepeatService {

    private static final int MOST = 200;
    private static final int LONGEST = 2000;

    private final RepeatRepository repeats;
    private final StatementQueries statements;
    private final StatementMoves moves;
    private final Repeaters repeaters;
    private final LedgerQueries history;
    private final Ledger ledger;
    private final CurrentActor current;
    private final Clock clock;

    RepeatService(
            RepeatRepository repeats,
            StatementQueries statements,
            StatementMoves moves,
            Repeaters repeaters,
            LedgerQueries history,
            Ledger ledger,
            CurrentActor current,
            Clock clock) {
        this.repeats = repeats;
        this.statements = statements;
        this.moves = moves;
        this.repeaters = repeaters;
        this.history = history;
        this.ledger = ledger;
        this.current = current;
        this.clock = clock;
    }

    /** Published claims that were said again, of which their pages do not tell yet; the newest first, at most 200. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<WaitingRepeat> waiting() {
        return repeats.waiting(MOST).stream().map(this::describe).toList();
    }

    private WaitingRepeat describe(Waiting waiting) {
        var statement = statements.find(waiting.statementId()).orElseThrow();
        var appearance = appearance(waiting);
        return new WaitingRepeat(
                appearance,
                statement.id(),
                statement.code(),
                statement.wording(),
                statement.language().tag(),
                mergers(appearance).contains(current.get().id()));
    }

    private Appearance appearance(Waiting waiting) {
        return statements.appearances(waiting.statementId()).stream()
                .filter(appearance -> appearance.id() == waiting.appearanceId())
                .findFirst()
                .orElseThrow();
    }

    /** Whoever took it for the same claim, at any step by which it came to the statement. */
    private Set<Long> mergers(Appearance appearance) {
        var found = new HashSet<Long>();
        var merged = Optional.ofNullable(appearance.mergedFromId()).flatMap(statements::find);
        while (merged.isPresent() && merged.get().status() == StatementStatus.MERGED) {
            history.lastActor("STATEMENT", merged.get().id(), StatementAction.MERGE.name())
                    .ifPresent(found::add);
            merged = Optional.ofNullable(merged.get().mergedIntoId()).flatMap(statements::find);
        }
        return found;
    }

    /** Tells of a repetition on the page. Refused to whoever took it for the same claim, and where it does not wait. */
    @ForEditors
    public Outcome<Appearance> show(long appearanceId) {
        var statementId = repeats.waiting(appearanceId).map(Waiting::statementId);
        if (statementId.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        var statement = moves.hold(statementId.get());
        // Asked again now that it is held: another editor may have been quicker.
        var waiting = repeats.waiting(appearanceId);
        if (waiting.isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        var appearance = appearance(waiting.get());
        return mergers(appearance).contains(current.get().id())
                ? Outcome.refused(Reason.OWN_WORK)
                : Outcome.done(show(statement, appearance));
    }

    private Appearance show(Statement statement, Appearance appearance) {
        var shown = AppearanceShown.of(
                appearance,
                repeaters.of(appearance, statement),
                statement.language().tag(),
                statements::text);
        var now = clock.instant();
        repeats.insert(statement.id(), appearance.id(), shown, current.get().personId(), now);
        repeats.touch(statement.id(), now);
        write(statement.id(), "SHOW_REPEAT", Map.of("repeat", shown.headline()), null);
        return appearance;
    }

    /** Takes a repetition off the page again, with a note that the public reads. */
    @ForEditors
    public Outcome<Long> remove(long appearanceId, String note) {
        if (note.isBlank()) {
            return Outcome.refused(Reason.PUBLIC_NOTE_MISSING);
        }
        if (note.strip().length() > LONGEST) {
            throw new InvalidInput("publicNote", "too-long");
        }
        var showing = repeats.showing(appearanceId);
        showing.ifPresent(moves::hold);
        if (repeats.showing(appearanceId).isEmpty()) {
            return Outcome.refused(Reason.STALE);
        }
        takeOff(showing.orElseThrow(), appearanceId, note.strip());
        return Outcome.done(appearanceId);
    }

    private void takeOff(long statementId, long appearanceId, @Nullable String note) {
        var now = clock.instant();
        repeats.remove(appearanceId, note, current.get().personId(), now);
        repeats.touch(statementId, now);
        write(statementId, "REMOVE_REPEAT", Map.of(), note);
    }

    private void write(long statementId, String action, Map<String, ?> after, @Nullable String note) {
        var actor = current.get();
        ledger.write(Entry.of("STATEMENT", statementId, action)
                .on(statementId)
                .by(actor.id(), actor.name())
                .after(after)
                .note(note));
    }

    /** A merge that is taken back takes what it brought off the pages, in the open. */
    @EventListener
    void on(AppearancesReturned returned) {
        repeats.strayed(returned.statementId())
                .forEach(stray -> takeOff(stray.statementId(), stray.appearanceId(), null));
    }
}
