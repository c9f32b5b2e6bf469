package org.rasti.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evidence cited in an explanation: stored by its id as {@code [@12]}, so that a citation stays right when evidence is
 * added, removed or reordered, and shown by its number in the list.
 */
public final class Citations {

    static final Pattern CITATION = Pattern.compile("\\[@([0-9]{1,18})]");

    private Citations() {}

    /** How evidence is cited in the text. */
    public static String mark(long evidenceId) {
        return "[@" + evidenceId + "]";
    }

    /** The ids cited, in the order of their first mention. */
    public static List<Long> in(String explanation) {
        var ids = new LinkedHashSet<Long>();
        Matcher matcher = CITATION.matcher(explanation);
        while (matcher.find()) {
            ids.add(Long.parseLong(matcher.group(1)));
        }
        return List.copyOf(ids);
    }

    /** The ids cited that are none of the given: a citation of evidence that is not there. */
    public static List<Long> missing(String explanation, Collection<Long> evidence) {
        var missing = new ArrayList<>(in(explanation));
        missing.removeAll(evidence);
        return List.copyOf(missing);
    }
}
