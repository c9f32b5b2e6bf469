package org.rasti.verdict;

import java.time.Instant;
import java.util.List;

/** An editor's decision on a submitted version. */
public record Review(
        long id,
        int round,
        long editorId,
        String editor,
        boolean approved,
        String comment,
        List<Tick> checklist,
        Instant at) {

    /** A question of the checklist as it stood, and how it was answered. */
    public record Tick(String code, String name, boolean ticked) {}
}
