package org.rasti.searchbox;

import java.util.List;
import org.rasti.search.Excerpt;
import org.rasti.search.Hit;

/** The passages of a hit that are worth showing beneath its main words. */
public final class Passages {

    private Passages() {}

    /** All but those that say the main words again, as a statement's quotation often does. */
    public static List<Excerpt> of(Hit hit) {
        var title = hit.title().text();
        return hit.excerpts().stream()
                .filter(passage -> !title.contains(passage.text().strip()))
                .toList();
    }
}
