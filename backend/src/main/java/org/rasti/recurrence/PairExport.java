package org.rasti.recurrence;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rasti.recurrence.DecidedPairQueries.Decided;
import org.rasti.recurrence.DecidedPairQueries.Side;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people decided about pairs of statements as JSON Lines, one pair a line: {@code {"left":{"lang","text","speaker"?,
 * "said"?},"right":{…},"same":true|false|"related","confidence"?}}.
 */
public final class PairExport {

    private final DecidedPairQueries pairs;
    private final JsonMapper json = JsonMapper.shared();

    private PairExport(DecidedPairQueries pairs) {
        this.pairs = pairs;
    }

    /** The pairs of a database. */
    public static PairExport on(Connection connection) {
        return new PairExport(DecidedPairQueries.on(connection));
    }

    /**
     * Hands over every pair, in the order in which they were decided.
     *
     * @return how many there were
     */
    public int write(Consumer<String> lines) {
        int written = 0;
        for (var pair : pairs.all()) {
            lines.accept(json.writeValueAsString(line(pair)));
            written++;
        }
        return written;
    }

    private static Map<String, Object> line(Decided pair) {
        var line = new LinkedHashMap<String, Object>();
        line.put("left", side(pair.left()));
        line.put("right", side(pair.right()));
        line.put(
                "same",
                switch (pair.decision()) {
                    case SAME -> true;
                    case RELATED -> "related";
                    case DIFFERENT -> false;
                });
        put(line, "confidence", pair.confidence());
        return line;
    }

    private static Map<String, Object> side(Side side) {
        var told = new LinkedHashMap<String, Object>();
        told.put("lang", side.language());
        told.put("text", side.wording());
        put(told, "speaker", side.speaker());
        put(told, "said", side.said() == null ? null : side.said().toString());
        return told;
    }

    private static void put(Map<String, Object> line, String key, @Nullable Object value) {
        if (value != null) {
            line.put(key, value);
        }
    }
}
