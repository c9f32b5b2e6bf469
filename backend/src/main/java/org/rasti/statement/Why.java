package org.rasti.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the extractor suggested a passage: keys of the message bundles, so that each reader gets it in their language. */
public record Why(
        String rule,
        String resolution,
        Map<String, Double> score,
        @Nullable String mention,
        @Nullable String cue,
        @Nullable String speaker) {}
