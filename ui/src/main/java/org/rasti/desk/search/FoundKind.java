package org.rasti.desk.search;

import java.util.Optional;
import java.util.stream.Stream;
import org.rasti.search.Facet;

/** The kinds of things that the desk's search finds, in the order of its tabs. */
enum FoundKind {
    STATEMENT,
    ARTICLE,
    SPEAKER,
    EVIDENCE;

    static Optional<FoundKind> of(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What narrows a question to it. */
    String term() {
        return Facet.KIND.field() + ":" + name();
    }
}
