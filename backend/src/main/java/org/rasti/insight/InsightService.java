package org.rasti.insight;

import java.time.DayOfWeek;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rasti.account.ForStaff;
import org.rasti.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's figures. What was left out counts as well: a selection is fair or not by what it passes over. */
@Service
@Transactional(readOnly = true)
public class InsightService {

    private final InsightQueries insight;

    InsightService(InsightQueries insight) {
        this.insight = insight;
    }

    /**
     * What became of the statements that came in during these days, those with the most first, at most 500 lines.
     *
     * @param language in which names are wanted, where there are any in it
     */
    @ForStaff
    public List<FunnelLine> funnel(FunnelBy by, TimeSpan span, Language language) {
        return insight.funnel(by, span, language.tag());
    }

    /** How long statements stayed in the states that they left in these days, in the order of the workflow. */
    @ForStaff
    public List<Stay> stays(TimeSpan span) {
        return insight.stays(span).stream()
                .sorted(Comparator.comparing(Stay::state))
                .toList();
    }

    /** What everybody has open now, those with the most first. */
    @ForStaff
    public List<Load> loads() {
        return insight.loads();
    }

    /** What became public in each week from the first in which anything did, weeks without anything included. */
    @ForStaff
    public List<Week> weeks(TimeSpan span) {
        var busy = insight.weeks(span).stream().collect(Collectors.toMap(Week::begins, Function.identity()));
        var last = span.until().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return busy.keySet().stream().min(Comparator.naturalOrder()).stream()
                .flatMap(first -> first.datesUntil(last.plusDays(1), Period.ofWeeks(1)))
                .map(monday -> busy.getOrDefault(monday, new Week(monday, 0, 0)))
                .toList();
    }
}
