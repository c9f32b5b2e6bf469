package org.rasti.discussion;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.InvalidInput;
import org.rasti.discussion.DiscussionRepository.Held;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.StatementQueries;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the desk says about a statement. Posts stay as they were written. A thread is settled by whoever thinks that it
 * is, and opens again when somebody has something to add.
 */
@Service
@Transactional
public class DiscussionService {

    public static final int LONGEST_POST = 10_000;

    private final DiscussionRepository discussions;
    private final StatementQueries statements;
    private final VerdictService verdicts;
    private final AccountService accounts;
    private final CurrentActor current;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    DiscussionService(
            DiscussionRepository discussions,
            StatementQueries statements,
            VerdictService verdicts,
            AccountService accounts,
            CurrentActor current,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.discussions = discussions;
        this.statements = statements;
        this.verdicts = verdicts;
        this.accounts = accounts;
        this.current = current;
        this.ledger = ledger;
        this.events = events;
    }

    /** What is talked about a statement, the oldest first, settled or not. */
    @ForDesk
    @Transactional(readOnly = true)
    public List<DiscussionThread> of(long statementId) {
        return discussions.ofStatement(statementId);
    }

    /**
     * Begins to talk about a statement as a whole.
     *
     * @throws InvalidInput if the text is empty or too long
     */
    @ForDesk
    public DiscussionThread start(long statementId, String text) {
        var tidied = tidy(text);
        var statement = statements
                .find(statementId)
                .orElseThrow(() -> new NoSuchElementException("No statement " + statementId));
        return post(discussions.insert(statement.id()), statement.id(), tidied);
    }

    /**
     * Begins to talk about a passage of the explanation of a version.
     *
     * @throws InvalidInput if the text is empty or too long, or the passage does not stand there any more
     */
    @ForDesk
    public DiscussionThread comment(long verdictId, Passage passage, String text) {
        var tidied = tidy(text);
        var verdict = verdicts.find(verdictId).orElseThrow(() -> new NoSuchElementException("No verdict " + verdictId));
        var there = Passage.in(verdict.text().explanation(), passage.start(), passage.end());
        if (!there.exact().equals(passage.exact())) {
            throw new InvalidInput("passage", "passage-moved");
        }
        return post(discussions.insert(verdict.statementId(), verdictId, there), verdict.statementId(), tidied);
    }

    /**
     * Adds to a thread; one that was settled opens again.
     *
     * @throws InvalidInput if the text is empty or too long
     */
    @ForDesk
    public DiscussionThread reply(long threadId, String text) {
        var tidied = tidy(text);
        var thread = hold(threadId);
        if (thread.resolved()) {
            open(thread);
        }
        return post(thread.id(), thread.statementId(), tidied);
    }

    /**
     * Settles a thread.
     *
     * @param lastSeenPost the latest post that the actor has read; refused where somebody has posted since
     */
    @ForDesk
    public Outcome<DiscussionThread> resolve(long threadId, long lastSeenPost) {
        var thread = hold(threadId);
        if (now(threadId).lastPostId() != lastSeenPost) {
            return Outcome.refused(Reason.STALE);
        }
        if (!thread.resolved()) {
            discussions.resolve(threadId, current.get().personId());
            write(thread, "RESOLVE");
        }
        return Outcome.done(now(threadId));
    }

    /** Opens a settled thread again; one that is open stays as it is. */
    @ForDesk
    public DiscussionThread reopen(long threadId) {
        var thread = hold(threadId);
        if (thread.resolved()) {
            open(thread);
        }
        return now(threadId);
    }

    private void open(Held thread) {
        discussions.reopen(thread.id());
        write(thread, "REOPEN");
    }

    private DiscussionThread post(long threadId, long statementId, String text) {
        var mentioned = mentioned(text);
        discussions.post(threadId, current.get().personId(), text, mentioned);
        events.publishEvent(new PostWritten(statementId, text, mentioned));
        return now(threadId);
    }

    private Set<Long> mentioned(String text) {
        var names = accounts.colleagues().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        return Mentions.in(text, names).stream()
                .flatMap(mention -> mention.accounts().stream())
                .collect(Collectors.toSet());
    }

    private Held hold(long threadId) {
        return discussions.lock(threadId).orElseThrow(() -> new NoSuchElementException("No thread " + threadId));
    }

    private DiscussionThread now(long threadId) {
        return discussions.find(threadId).orElseThrow();
    }

    private void write(Held thread, String action) {
        var actor = current.get();
        ledger.write(Entry.of("DISCUSSION", thread.id(), action)
                .on(thread.statementId())
                .by(actor.id(), actor.name()));
    }

    /** A text of nothing but spaces and marks that nobody sees says nothing. */
    private static String tidy(String typed) {
        var text = typed.strip();
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT)) {
            throw new InvalidInput("text", "missing");
        }
        if (text.codePointCount(0, text.length()) > LONGEST_POST) {
            throw new InvalidInput("text", "too-long");
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput("text", "unreadable");
        }
        return text;
    }
}
