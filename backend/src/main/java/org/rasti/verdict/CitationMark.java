package org.rasti.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How an explanation cites evidence: by its id, as {@code [@12]}. */
public final class CitationMark {

    private static final Pattern MARK = Pattern.compile("\\[@([0-9]{1,18})]");

    private CitationMark() {}

    public static String of(long evidenceId) {
        return "[@" + evidenceId + "]";
    }

    /** The id that a mark and nothing else cites; empty for any other text. */
    public static OptionalLong id(String mark) {
        var matcher = MARK.matcher(mark);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** The ids cited, in the order of their first mention. */
    public static List<Long> in(String explanation) {
        var ids = new LinkedHashSet<Long>();
        MARK.matcher(explanation).results().forEach(mark -> ids.add(Long.parseLong(mark.group(1))));
        return List.copyOf(ids);
    }
}
