package org.rasti.notification;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.discussion.PostWritten;
import org.rasti.notification.NotificationRepository.Details;
import org.rasti.statement.StatementMoved;
import org.rasti.verdict.VerdictMoved;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.VerdictStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what others did, in the transaction in which they did it. Nobody is told what they did themselves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Notifier {

    private static final int EXCERPT = 160;

    private final NotificationRepository notifications;
    private final AccountService accounts;
    private final CurrentActor current;

    Notifier(NotificationRepository notifications, AccountService accounts, CurrentActor current) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.current = current;
    }

    @EventListener
    void on(PostWritten post) {
        tell(post.mentioned(), NoticeKind.MENTIONED, post.statementId(), null, excerpt(post.text()));
    }

    @EventListener
    void on(StatementMoved moved) {
        var assignee = moved.statement().assigneeId();
        var isGiven = moved.action() == StatementAction.ASSIGN || moved.action() == StatementAction.REASSIGN;
        if (isGiven && assignee != null) {
            tell(Set.of(assignee), NoticeKind.ASSIGNED, moved.statement().id(), null, null);
        }
    }

    @EventListener
    void on(VerdictMoved moved) {
        switch (moved.action()) {
            case SUBMIT -> tellEditors(moved);
            case RETURN -> tellAuthors(moved, NoticeKind.RETURNED);
            case APPROVE -> {
                if (moved.verdict().status() == VerdictStatus.APPROVED) {
                    tellAuthors(moved, NoticeKind.APPROVED);
                }
            }
            case PUBLISH -> tellAuthors(moved, NoticeKind.PUBLISHED);
            case EDIT, DISCARD, WITHDRAW, REOPEN, SCHEDULE, CANCEL, SUPERSEDE -> {
                // Nobody has to do or to know anything at once.
            }
        }
        var isUnderWay = moved.verdict().isUnderWay();
        if (isUnderWay && moved.verdict().status() != VerdictStatus.SUBMITTED) {
            notifications.settle(NoticeKind.TO_REVIEW, moved.statement().id());
        }
    }

    /** Every editor but whoever wrote it, and so may not approve it. */
    private void tellEditors(VerdictMoved moved) {
        var editors = accounts.colleagues().stream()
                .filter(account -> account.is(Role.EDITOR))
                .map(Account::id)
                .filter(id -> id != moved.verdict().authorId())
                .collect(Collectors.toSet());
        tell(
                editors,
                NoticeKind.TO_REVIEW,
                moved.statement().id(),
                moved.verdict().id(),
                null);
    }

    /** Whoever wrote it, and whoever has its statement now: a correction can change hands. */
    private void tellAuthors(VerdictMoved moved, NoticeKind kind) {
        var authors = new HashSet<Long>();
        authors.add(moved.verdict().authorId());
        var assignee = moved.statement().assigneeId();
        if (assignee != null) {
            authors.add(assignee);
        }
        tell(authors, kind, moved.statement().id(), moved.verdict().id(), null);
    }

    private void tell(
            Set<Long> whom, NoticeKind kind, long statementId, @Nullable Long verdictId, @Nullable String excerpt) {
        var actor = current.get();
        var others = whom.stream().filter(id -> !actor.is(id)).collect(Collectors.toSet());
        if (!others.isEmpty()) {
            var by = actor.id() == null ? null : actor.name();
            notifications.tell(others, kind, statementId, new Details(verdictId, by, excerpt));
        }
    }

    private static String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
