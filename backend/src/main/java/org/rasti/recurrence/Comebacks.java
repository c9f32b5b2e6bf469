package org.rasti.recurrence;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rasti.account.ForStaff;
import org.rasti.account.ForSystem;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published claims that are said again: what the desk is told at once. */
@Service
@Transactional(readOnly = true)
public class Comebacks {

    private static final int MOST = 200;

    private final LikenessRepository likenesses;
    private final StatementQueries statements;
    private final PublishedRatingQueries ratings;

    Comebacks(LikenessRepository likenesses, StatementQueries statements, PublishedRatingQueries ratings) {
        this.likenesses = likenesses;
        this.statements = statements;
        this.ratings = ratings;
    }

    /** Open statements that are likely a published claim, of which nobody decided yet; the newest first, at most 200. */
    @ForStaff
    public List<Comeback> waiting() {
        return describe(likenesses.comebacks(MOST));
    }

    /** How many wait; at most 200 are counted. */
    @ForStaff
    public int count() {
        return likenesses.comebacks(MOST).size();
    }

    /** When those that wait were found, by the open statement and the published one: for whoever announces new ones. */
    @ForSystem
    public Map<Long, Instant> found() {
        return likenesses.comebacks(MOST).stream()
                .collect(Collectors.toMap(
                        LikenessRepository.Comeback::openId, LikenessRepository.Comeback::foundAt, Comebacks::later));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Comeback> describe(List<LikenessRepository.Comeback> found) {
        var ids = new HashSet<Long>();
        found.forEach(comeback -> ids.addAll(List.of(comeback.openId(), comeback.publishedId())));
        var lines = statements.lines(ids).stream().collect(Collectors.toMap(StatementLine::id, line -> line));
        var rated = ratings.of(ids);
        return found.stream()
                .map(comeback -> new Comeback(
                        Objects.requireNonNull(lines.get(comeback.openId())),
                        Objects.requireNonNull(lines.get(comeback.publishedId())),
                        rated.get(comeback.publishedId()),
                        comeback.confidence(),
                        comeback.foundAt()))
                .toList();
    }
}
