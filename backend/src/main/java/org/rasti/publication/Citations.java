package org.rasti.publication;

import java.util.List;
import org.rasti.verdict.CitationMark;

/**
 * Evidence cited in an explanation: stored by its id as {@code [@12]}, so that a citation stays right when evidence is
 * added, removed or reordered, and shown by its number in the list.
 */
public final class Citations {

    private Citations() {}

    /** How evidence is cited in the text. */
    public static String mark(long evidenceId) {
        return CitationMark.of(evidenceId);
    }

    /** The ids cited, in the order of their first mention. */
    public static List<Long> in(String explanation) {
        return CitationMark.in(explanation);
    }
}
