package org.rasti.recurrence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.account.ForDesk;
import org.rasti.account.ForStaff;
import org.rasti.desksearch.SimilarClaims;
import org.rasti.desksearch.SimilarClaims.Found;
import org.rasti.matching.Claim;
import org.rasti.matching.Comparison;
import org.rasti.matching.Likeness;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.rasti.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Have we checked this before?" Statements that resemble one, or a claim that somebody is just wording. */
@Service
@Transactional(readOnly = true)
public class SimilarStatements {

    private static final int NONE = -1;

    private final SimilarClaims similar;
    private final ClaimQueries claims;
    private final StatementQueries statements;
    private final PairRepository pairs;
    private final PublishedRatingQueries ratings;

    SimilarStatements(
            SimilarClaims similar,
            ClaimQueries claims,
            StatementQueries statements,
            PairRepository pairs,
            PublishedRatingQueries ratings) {
        this.similar = similar;
        this.claims = claims;
        this.statements = statements;
        this.pairs = pairs;
        this.ratings = ratings;
    }

    /**
     * Statements that resemble one, the likeliest first, with what was decided about each. One of the same article has to
     * be likely the same: what else stands in an article shares its words anyway.
     *
     * @return empty while there is no index to ask
     */
    @ForStaff
    public Optional<List<Similar>> to(long statementId) {
        var made =
                claims.find(statementId).orElseThrow(() -> new NoSuchElementException("No statement " + statementId));
        return to(made.claim(), statementId);
    }

    /**
     * Statements that resemble a claim that is being worded.
     *
     * @param speakerId who is said to make it
     * @param except the statement that is being worded; absent for a new one
     * @return empty while there is no index to ask
     */
    @ForDesk
    public Optional<List<Similar>> toWording(
            String wording, Language language, @Nullable Long speakerId, @Nullable Long except) {
        var names = speakerId == null ? List.<String>of() : claims.namesOf(speakerId);
        return to(Claim.of(wording, language).saidBy(names), except == null ? NONE : except);
    }

    private Optional<List<Similar>> to(Claim claim, long self) {
        return similar.find(claim, self).map(found -> describe(standing(found, self), claim, self));
    }

    /** A merged statement stands for the one it was merged into; of several, the likeliest counts. */
    private Map<Long, Found> standing(List<Found> found, long self) {
        var standing = new LinkedHashMap<Long, Found>();
        for (var one : found) {
            long holder = claims.holder(one.statementId());
            if (holder != self) {
                standing.putIfAbsent(holder, new Found(holder, one.confidence(), one.likeness()));
            }
        }
        return standing;
    }

    private List<Similar> describe(Map<Long, Found> found, Claim claim, long self) {
        var lines = lines(found.keySet());
        var own = self == NONE ? null : lines(Set.of(self)).get(self);
        var others = claims.of(found.keySet());
        var rated = ratings.of(found.keySet());
        var decided = self == NONE ? Map.<Long, PairDecision>of() : pairs.of(self);
        var described = new ArrayList<Similar>();
        for (var one : found.values()) {
            var line = lines.get(one.statementId());
            var other = others.get(one.statementId());
            // One that is gone since the index last looked.
            if (line != null && other != null && !isNeighbour(own, line, one.likeness())) {
                var comparison = Comparison.of(claim, other.claim());
                described.add(new Similar(
                        line,
                        rated.get(line.id()),
                        one.confidence(),
                        one.likeness(),
                        comparison,
                        decided.get(line.id())));
            }
        }
        return described;
    }

    private Map<Long, StatementLine> lines(Set<Long> ids) {
        return statements.lines(ids).stream().collect(Collectors.toMap(StatementLine::id, line -> line));
    }

    private static boolean isNeighbour(@Nullable StatementLine own, StatementLine line, Likeness likeness) {
        return own != null
                && own.articleId() != null
                && own.articleId().equals(line.articleId())
                && likeness != Likeness.LIKELY_SAME;
    }
}
