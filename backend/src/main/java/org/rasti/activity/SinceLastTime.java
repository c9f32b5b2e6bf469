package org.rasti.activity;

import java.time.Instant;
import java.util.List;

/**
 * What is new to somebody.
 *
 * @param since when they were here before
 * @param activities one for each statement, the latest first, at most {@link ActivityService#STATEMENTS}
 */
public record SinceLastTime(Instant since, List<Activity> activities) {

    public SinceLastTime {
        activities = List.copyOf(activities);
    }
}
