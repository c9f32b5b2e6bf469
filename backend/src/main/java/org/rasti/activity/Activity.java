package org.rasti.activity;

import java.util.List;
import org.rasti.ledger.HistoryLine;

/**
 * What happened to a statement.
 *
 * @param language of the wording
 * @param lines the latest first, at most {@link ActivityService#LINES}
 */
public record Activity(String code, String wording, String language, List<HistoryLine> lines) {

    public Activity {
        lines = List.copyOf(lines);
    }
}
