package org.rasti.statement;

import static org.rasti.jooq.Tables.STATEMENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.InvalidInput;
import org.rasti.article.Article;
import org.rasti.article.ArticleService;
import org.rasti.extraction.Kind;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.AppearanceRepository.Manner;
import org.rasti.statement.StatementMoves.Move;
import org.rasti.text.Slug;
import org.rasti.workflow.Guard;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.StatementStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person marks in a text, or enters by hand: new statements, and the bounds of those that were suggested. */
@Service
@Transactional
public class MarkingService {

    private final ArticleService articles;
    private final StatementRepository statements;
    private final AppearanceRepository appearances;
    private final StatementMoves moves;
    private final CurrentActor current;
    private final Ledger ledger;

    MarkingService(
            ArticleService articles,
            StatementRepository statements,
            AppearanceRepository appearances,
            StatementMoves moves,
            CurrentActor current,
            Ledger ledger) {
        this.articles = articles;
        this.statements = statements;
        this.appearances = appearances;
        this.moves = moves;
        this.current = current;
        this.ledger = ledger;
    }

    /**
     * Makes a passage of an article a statement.
     *
     * @param quote what the person saw selected; must stand at the offsets, or the text is another than they saw
     * @throws InvalidInput if the offsets do not hold the quote
     */
    @ForDesk
    public Statement mark(long articleId, long revisionId, int start, int end, String quote) {
        var article = articles.find(articleId).orElseThrow(() -> new NoSuchElementException("No article " + articleId));
        var anchor = verified(article, revisionId, start, end, quote);
        var me = current.get().personId();
        var claim = new Claim(cut(anchor.exact()), article.language(), Kind.FACT, null, null, null, Set.of(), null);
        var id = statements.insert(claim, null, me, article.demo());
        appearances.insert(id, revisionId, anchor, Manner.MARKED, me);
        return submitted(id, Map.of("article", article.headline()));
    }

    private Anchor verified(Article article, long revisionId, int start, int end, String quote) {
        if (article.revisionId() != revisionId) {
            throw new InvalidInput("passage", "passage-moved");
        }
        var anchor = Anchor.in(article.text(), start, end);
        if (!anchor.isQuotedAs(quote)) {
            throw new InvalidInput("passage", "passage-moved");
        }
        return anchor;
    }

    /** A wording may be shorter than a passage; whoever accepts it words it. */
    private static String cut(String passage) {
        return passage.length() <= 2000 ? passage : passage.substring(0, 2000);
    }

    /** Enters a statement that was made elsewhere than in an article. */
    @ForDesk
    public Statement enter(Claim claim, Source source, @Nullable LocalDate saidOn) {
        var me = current.get().personId();
        var id = statements.insert(claim, null, me, false);
        appearances.insert(id, source, claim.wording(), saidOn, me);
        return submitted(id, Map.of("source", source.title()));
    }

    private Statement submitted(long id, Map<String, ?> said) {
        var actor = current.get();
        ledger.write(Entry.of("STATEMENT", id, "SUBMIT")
                .on(id)
                .by(actor.id(), actor.name())
                .after(said));
        return statements.find(id).orElseThrow();
    }

    /** Changes where a statement's passage begins and ends. */
    @ForDesk
    public Outcome<Statement> rebound(long appearanceId, long version, int start, int end) {
        var appearance = anchored(appearanceId);
        var anchor = Anchor.in(appearances.text(revision(appearance)), start, end);
        var before = moves.hold(appearance.statementId());
        var outcome = moves.make(
                before.id(),
                version,
                Move.of(StatementAction.EDIT)
                        .columns(newWords(before, appearance, anchor.exact()))
                        .said(Map.of("passage", anchor.exact())));
        if (outcome.isDone()) {
            appearances.rebound(appearanceId, anchor);
        }
        return outcome;
    }

    /** While nobody has worded a candidate, its wording is its passage. */
    private Map<Field<?>, ?> newWords(Statement statement, Appearance appearance, String passage) {
        if (!statement.wording().equals(cut(appearance.exact()))) {
            return Map.of();
        }
        var columns = new HashMap<Field<?>, Object>();
        columns.put(STATEMENT.WORDING, cut(passage));
        columns.put(STATEMENT.SLUG, Slug.of(passage));
        columns.put(STATEMENT.WORDED_BY, current.get().personId());
        return columns;
    }

    /**
     * Cuts a candidate in two at an offset of the text. The first part stays, the second becomes a candidate of its own.
     *
     * @return the new candidate
     */
    @ForDesk
    public Outcome<Statement> split(long appearanceId, long version, int at) {
        var appearance = anchored(appearanceId);
        var anchor = Objects.requireNonNull(appearance.anchor());
        if (at <= anchor.start() || at >= anchor.end()) {
            throw new InvalidInput("passage", "passage-bounds");
        }
        var statement = moves.hold(appearance.statementId());
        if (statement.status() != StatementStatus.SUGGESTED) {
            return Outcome.refused(Reason.NOT_FROM_THIS_STATE);
        }
        var second = Anchor.in(appearances.text(revision(appearance)), at, anchor.end());
        var first = rebound(appearanceId, version, anchor.start(), at);
        return switch (first) {
            case Outcome.Refused<Statement> refused -> refused;
            case Outcome.Done<Statement>(var rest) -> Outcome.done(secondHalf(rest, appearance, second));
        };
    }

    private Statement secondHalf(Statement first, Appearance appearance, Anchor second) {
        var me = current.get().personId();
        var claim = new Claim(
                cut(second.exact()),
                first.language(),
                first.kind(),
                first.speakerId(),
                first.speakerRole(),
                first.speakerBody(),
                first.topics(),
                null);
        var proposal = new StatementRepository.Proposal(
                first.proposedSpeaker(), first.proposedPerson(), first.checkWorthiness());
        var id = statements.insert(claim, proposal, me, first.demo());
        appearances.insert(
                id,
                revision(appearance),
                second,
                new Manner(appearance.mention(), appearance.cue(), appearance.form(), appearance.why()),
                me);
        return submitted(id, Map.of("splitFrom", first.code()));
    }

    /** Joins a candidate's passage with another one's in the same text; the other candidate is set aside. */
    @ForDesk
    public Outcome<Statement> join(long appearanceId, long version, long otherAppearanceId, long otherVersion) {
        var one = anchored(appearanceId);
        var other = anchored(otherAppearanceId);
        if (!Objects.equals(one.revisionId(), other.revisionId()) || one.statementId() == other.statementId()) {
            return Outcome.refused(Reason.TARGET_UNFIT);
        }
        moves.hold(Math.min(one.statementId(), other.statementId()));
        var second = moves.hold(other.statementId());
        if (second.version() != otherVersion) {
            return Outcome.refused(Reason.STALE);
        }
        if (second.status() != StatementStatus.SUGGESTED
                || moves.hold(one.statementId()).status() != StatementStatus.SUGGESTED) {
            return Outcome.refused(Reason.NOT_FROM_THIS_STATE);
        }
        var a = Objects.requireNonNull(one.anchor());
        var b = Objects.requireNonNull(other.anchor());
        var joined = rebound(appearanceId, version, Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
        if (joined instanceof Outcome.Done<Statement>(var first)) {
            setAside(second, first);
        }
        return joined;
    }

    private void setAside(Statement second, Statement first) {
        var move = Move.of(StatementAction.DISMISS, Guard.REASON_GIVEN)
                .columns(Map.of(STATEMENT.DISMISSAL, Dismissal.BAD_EXTRACT.name()))
                .said(Map.of("reason", Dismissal.BAD_EXTRACT.name(), "joinedWith", first.code()));
        moves.make(second, move).get();
    }

    private Appearance anchored(long appearanceId) {
        return appearances
                .find(appearanceId)
                .filter(appearance -> appearance.anchor() != null)
                .orElseThrow(() -> new NoSuchElementException("No passage " + appearanceId));
    }

    private static long revision(Appearance appearance) {
        return Objects.requireNonNull(appearance.revisionId());
    }
}
