package org.rasti.statement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.article.RevisionStored;
import org.rasti.extraction.Kind;
import org.rasti.extraction.SpeakerGuess;
import org.rasti.extraction.Suggestion;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.speaker.Speaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.AppearanceRepository.Manner;
import org.rasti.text.ClaimText;
import org.rasti.text.Deadline;
import org.rasti.text.Deadlines;
import org.rasti.text.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens for new texts and records what the extractor found in them. It hears within the transaction that stores the
 * text: an article is never there without its candidates.
 */
@Component
class Suggestions {

    private static final int LONGEST_WORDING = 2000;

    private final StatementRepository statements;
    private final AppearanceRepository appearances;
    private final SpeakerService speakers;
    private final CurrentActor current;
    private final Ledger ledger;
    private final Clock clock;

    Suggestions(
            StatementRepository statements,
            AppearanceRepository appearances,
            SpeakerService speakers,
            CurrentActor current,
            Ledger ledger,
            Clock clock) {
        this.statements = statements;
        this.appearances = appearances;
        this.speakers = speakers;
        this.current = current;
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void on(RevisionStored revision) {
        var found = revision.found();
        var ids = new HashMap<Integer, Long>();
        for (int i = 0; i < found.size(); i++) {
            record(revision, found, i, ids);
        }
    }

    /** The same words again are one statement with several appearances. */
    private void record(RevisionStored revision, List<Suggestion> found, int index, Map<Integer, Long> ids) {
        var suggestion = found.get(index);
        var anchor = Anchor.in(revision.text(), suggestion.start(), suggestion.end());
        var first = suggestion.repeats();
        var known = first == null ? null : ids.get(first);
        long id = known != null ? known : suggest(revision, suggestion, anchor);
        ids.put(index, id);
        appearances.insert(id, revision.revisionId(), anchor, manner(suggestion), null);
    }

    private long suggest(RevisionStored revision, Suggestion suggestion, Anchor anchor) {
        var guess = suggestion.speaker();
        var on = Objects.requireNonNullElseGet(revision.publishedOn(), () -> LocalDate.now(clock));
        var speaker = guess == null ? null : known(guess, revision.language(), on);
        var claim = new Claim(
                cut(anchor.exact()),
                revision.language(),
                suggestion.kind(),
                speaker == null ? null : speaker.id(),
                guess == null ? null : guess.role(),
                guess == null ? null : guess.body(),
                Set.of(),
                suggestion.kind() == Kind.PROMISE ? deadline(anchor.exact(), revision) : null);
        var proposal = new StatementRepository.Proposal(
                guess == null ? null : guess.name(), guess == null || guess.person(), suggestion.checkWorthiness());
        var id = statements.insert(claim, proposal, null, revision.demo());
        var actor = current.get();
        ledger.write(Entry.of("STATEMENT", id, "SUGGEST")
                .on(id)
                .by(null, "Rasti")
                .after(Map.of("rule", suggestion.why().rule(), "broughtInBy", actor.name())));
        return id;
    }

    /** Nothing is guessed for a text without a date: "next year" would be counted from any day. */
    private static @Nullable LocalDate deadline(String promise, RevisionStored revision) {
        return Optional.ofNullable(revision.publishedOn())
                .flatMap(on -> Deadlines.first(promise, revision.language(), on))
                .map(Deadline::day)
                .orElse(null);
    }

    /** By name; where the article names nobody but only a role, by who held that role when it appeared. */
    private @Nullable Speaker known(SpeakerGuess guess, Language language, LocalDate on) {
        return speakers.search(guess.name(), language).stream()
                .filter(speaker -> isNamed(speaker, guess.name(), language))
                .findFirst()
                .or(() -> guess.person() ? speakers.holder(guess.name(), language, on) : Optional.empty())
                .orElse(null);
    }

    private static boolean isNamed(Speaker speaker, String name, Language language) {
        var key = ClaimText.key(name, language);
        return Stream.concat(speaker.names().values().stream(), speaker.aliases().stream())
                .anyMatch(known -> ClaimText.key(known, language).equals(key));
    }

    private static Manner manner(Suggestion suggestion) {
        var guess = suggestion.speaker();
        var why = suggestion.why();
        return new Manner(
                suggestion.mention(),
                suggestion.cue(),
                suggestion.form(),
                new Why(
                        why.rule(),
                        why.resolution(),
                        why.score(),
                        suggestion.mention(),
                        suggestion.cue(),
                        guess == null ? null : guess.name()));
    }

    private static String cut(String passage) {
        return passage.length() <= LONGEST_WORDING ? passage : passage.substring(0, LONGEST_WORDING);
    }
}
