package org.rasti.activity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForStaff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever comes back what others did to their statements meanwhile. */
@Service
@Transactional
public class ActivityService {

    /** As many statements as can be taken in at a glance. */
    public static final int STATEMENTS = 6;

    /** As many lines of one statement; its workspace has the rest. */
    public static final int LINES = 3;

    /** Lunch is no absence. */
    private static final Duration PAUSE = Duration.ofHours(2);

    private final VisitRepository visits;
    private final ActivityQueries activities;
    private final CurrentActor current;
    private final Clock clock;

    ActivityService(VisitRepository visits, ActivityQueries activities, CurrentActor current, Clock clock) {
        this.visits = visits;
        this.activities = activities;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Notes that the actor is here, and says what is new to them: what others did, since the actor was here before, to
     * statements that the actor researches or has contributed to. Asked again within two hours it says the same, and what
     * came meanwhile.
     *
     * @return empty at somebody's first visit, to whom everything is new
     */
    @ForStaff
    public Optional<SinceLastTime> come() {
        var me = current.get().personId();
        return visits.come(me, clock.instant(), PAUSE)
                .map(since -> new SinceLastTime(since, activities.of(me, since, STATEMENTS, LINES)));
    }
}
