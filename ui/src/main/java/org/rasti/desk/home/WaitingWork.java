package org.rasti.desk.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rasti.account.Account;
import org.rasti.desk.common.Words;
import org.rasti.desk.home.WaitingCard.Line;
import org.rasti.desk.notification.NoticeWords;
import org.rasti.desk.promise.DueWords;
import org.rasti.notification.Notice;
import org.rasti.notification.NoticeKind;
import org.rasti.notification.NotificationService;
import org.rasti.promise.DuePromise;
import org.rasti.promise.DuePromises;
import org.rasti.publication.RepeatService;
import org.rasti.publication.WaitingRepeat;
import org.rasti.recurrence.Comeback;
import org.rasti.recurrence.Comebacks;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.verdict.ReviewLine;
import org.rasti.verdict.ReviewService;
import org.rasti.workflow.Role;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;
import org.springframework.stereotype.Component;

/** Gathers what waits for somebody. What nobody has to do yields no card. */
@Component
class WaitingWork {

    private final StatementQueries statements;
    private final ReviewService reviews;
    private final Comebacks comebacks;
    private final RepeatService repeats;
    private final NotificationService notifications;
    private final DuePromises promises;
    private final Clock clock;

    WaitingWork(
            StatementQueries statements,
            ReviewService reviews,
            Comebacks comebacks,
            RepeatService repeats,
            NotificationService notifications,
            DuePromises promises,
            Clock clock) {
        this.statements = statements;
        this.reviews = reviews;
        this.comebacks = comebacks;
        this.repeats = repeats;
        this.notifications = notifications;
        this.promises = promises;
        this.clock = clock;
    }

    List<WaitingCard> of(Account me) {
        var cards = new ArrayList<WaitingCard>();
        addReturned(cards);
        addMentions(cards);
        addComebacks(cards);
        addPromises(cards);
        addReviews(cards, me);
        addRepeats(cards, me);
        addResearch(cards, me);
        addCandidates(cards);
        addQueue(cards);
        return cards;
    }

    private void addReturned(List<WaitingCard> cards) {
        var returned = reviews.returnedToMe();
        if (!returned.isEmpty()) {
            cards.add(new WaitingCard("home.returned", returned.size())
                    .lines(returned, line -> workspace(line.code(), line)));
        }
    }

    /** What colleagues ask of somebody: opened from here, it counts as read. */
    private void addMentions(List<WaitingCard> cards) {
        var unread = notifications.unread(NoticeKind.MENTIONED);
        if (!unread.isEmpty()) {
            cards.add(new WaitingCard("home.mentions", unread.size())
                    .lines(unread, notice -> mention(notice))
                    .leadingTo("notifications", "home.all"));
        }
    }

    private static Line mention(Notice notice) {
        return new Line(
                NoticeWords.address(notice),
                notice.code(),
                notice.wording(),
                notice.language(),
                Objects.requireNonNullElse(notice.by(), ""));
    }

    /** A false claim that is said again cannot wait. */
    private void addComebacks(List<WaitingCard> cards) {
        var found = comebacks.waiting();
        if (!found.isEmpty()) {
            cards.add(new WaitingCard("home.again", found.size())
                    .lines(found, comeback -> again(comeback))
                    .leadingTo("said-again", "home.to-again"));
        }
    }

    private static Line again(Comeback comeback) {
        var open = comeback.open();
        var rated = comeback.rating() == null
                ? ""
                : " · " + comeback.rating().name(Words.language().tag());
        return new Line(
                "said-again",
                open.code(),
                open.wording(),
                open.language(),
                comeback.published().code() + rated);
    }

    /** Promises whose day comes or has gone by unseen. */
    private void addPromises(List<WaitingCard> cards) {
        var due = promises.waiting();
        if (!due.isEmpty()) {
            var today = LocalDate.ofInstant(clock.instant(), Words.zone());
            cards.add(new WaitingCard("home.promises", due.size()).lines(due, promise -> promise(promise, today)));
        }
    }

    private static Line promise(DuePromise promise, LocalDate today) {
        return new Line(
                "statements/" + promise.code(),
                promise.code(),
                promise.wording(),
                promise.language(),
                DueWords.of(promise.dueOn(), today));
    }

    private void addRepeats(List<WaitingCard> cards, Account me) {
        var waiting = me.is(Role.EDITOR)
                ? repeats.waiting().stream().filter(repeat -> !repeat.mine()).toList()
                : List.<WaitingRepeat>of();
        if (!waiting.isEmpty()) {
            cards.add(new WaitingCard("home.repeats", waiting.size())
                    .lines(waiting, repeat -> repeat(repeat))
                    .leadingTo("said-again", "home.to-again"));
        }
    }

    private static Line repeat(WaitingRepeat repeat) {
        var outlet = Objects.requireNonNullElse(repeat.appearance().outlet(), "");
        return new Line("said-again", repeat.code(), repeat.wording(), repeat.language(), outlet);
    }

    private void addReviews(List<WaitingCard> cards, Account me) {
        if (!me.is(Role.EDITOR)) {
            return;
        }
        var waiting = reviews.waiting().stream().filter(line -> !line.mine()).toList();
        addReviews(cards, "home.reviews", in(waiting, VerdictStatus.SUBMITTED));
        addReviews(cards, "home.publish", in(waiting, VerdictStatus.APPROVED));
    }

    private static void addReviews(List<WaitingCard> cards, String title, List<ReviewLine> lines) {
        if (!lines.isEmpty()) {
            cards.add(new WaitingCard(title, lines.size())
                    .lines(lines, line -> review(line))
                    .leadingTo("reviews", "home.all"));
        }
    }

    private static List<ReviewLine> in(List<ReviewLine> lines, VerdictStatus status) {
        return lines.stream().filter(line -> line.status() == status).toList();
    }

    private static Line review(ReviewLine line) {
        var about = line.author() + (line.submittedAt() == null ? "" : " · " + Words.time(line.submittedAt()));
        return new Line("reviews/" + line.verdictId(), line.code(), line.wording(), line.language(), about);
    }

    private static Line workspace(String code, ReviewLine line) {
        return new Line("statements/" + code, code, line.wording(), line.language(), "");
    }

    private void addResearch(List<WaitingCard> cards, Account me) {
        add(
                cards,
                "home.research",
                StatementFilter.of(StatementStatus.RESEARCH).assignedTo(me.id()),
                "statements?state=RESEARCH&assignee=me",
                "home.all");
    }

    /** The most check-worthy first, as triage has them. */
    private void addCandidates(List<WaitingCard> cards) {
        add(cards, "home.candidates", StatementFilter.of(StatementStatus.SUGGESTED), "triage", "home.to-triage");
    }

    private void addQueue(List<WaitingCard> cards) {
        add(cards, "home.queue", StatementFilter.of(StatementStatus.QUEUED), "statements?state=QUEUED", "home.all");
    }

    private void add(List<WaitingCard> cards, String title, StatementFilter filter, String all, String word) {
        var count = statements.count(filter);
        if (count > 0) {
            cards.add(new WaitingCard(title, count)
                    .lines(statements.list(filter, 0, WaitingCard.SHOWN), WaitingWork::statement)
                    .leadingTo(all, word));
        }
    }

    private static Line statement(StatementLine line) {
        return new Line(
                "statements/" + line.code(),
                line.code(),
                line.wording(),
                line.language(),
                Objects.requireNonNullElse(line.speaker(), ""));
    }
}
