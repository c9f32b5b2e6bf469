package org.rasti.discussion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;

/**
 * Colleagues named in a text: an @ and, right after it, a whole display name. Of several names that fit, the longest
 * counts. Letters that stand for one another are one, and half-spaces may be there, lost, or typed as a space. Where two
 * colleagues have one name, both are meant: better one told too many than one too few.
 */
public final class Mentions {

    private static final char HALF_SPACE = '\u200C';
    private static final int NONE = -1;

    private Mentions() {}

    /**
     * A name in the text, with its @.
     *
     * @param start of the @ in the text as it was typed
     * @param accounts whoever has that name
     */
    public record Mention(int start, int end, Set<Long> accounts) {}

    /**
     * The mentions in a text, in their order.
     *
     * @param names the display names that count, by account
     */
    public static List<Mention> in(String text, Map<Long, String> names) {
        var folded = NormalizedText.of(text, Language.FA);
        var keys = new HashMap<String, Set<Long>>();
        names.forEach((id, name) ->
                keys.computeIfAbsent(key(name), key -> new TreeSet<>()).add(id));
        keys.remove("");
        var found = new ArrayList<Mention>();
        for (int at = folded.text().indexOf('@'); at >= 0; at = folded.text().indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(folded.text().charAt(at - 1))) {
                addLongest(found, folded, at, keys);
            }
        }
        return found;
    }

    private static String key(String name) {
        return NormalizedText.of(name.strip(), Language.FA).text().replaceAll("\\s+", " ");
    }

    private static void addLongest(List<Mention> found, NormalizedText text, int at, Map<String, Set<Long>> keys) {
        int longest = NONE;
        var named = new TreeSet<Long>();
        for (var key : keys.entrySet()) {
            int end = end(text.text(), at + 1, key.getKey());
            if (end > longest) {
                longest = end;
                named.clear();
            }
            if (end != NONE && end == longest) {
                named.addAll(key.getValue());
            }
        }
        if (longest != NONE) {
            found.add(new Mention(text.originalOffset(at), text.originalOffset(longest), Set.copyOf(named)));
        }
    }

    /** Where a name that begins here ends; none where another word stands here, or a longer one. */
    private static int end(String text, int from, String name) {
        int at = from;
        for (int i = 0; i < name.length() && at != NONE; i++) {
            at = after(text, at, name.charAt(i), i == 0);
        }
        return at == NONE || goesOn(text, at) ? NONE : at;
    }

    private static int after(String text, int at, char wanted, boolean isFirst) {
        if (wanted == ' ') {
            int next = afterGap(text, at);
            return next == at ? NONE : next;
        }
        if (wanted == HALF_SPACE) {
            return afterGap(text, at);
        }
        int next = isFirst ? at : afterHalfSpaces(text, at);
        return next < text.length() && text.charAt(next) == wanted ? next + 1 : NONE;
    }

    private static int afterGap(String text, int at) {
        int next = at;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == HALF_SPACE)) {
            next++;
        }
        return next;
    }

    private static int afterHalfSpaces(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == HALF_SPACE) {
            next++;
        }
        return next;
    }

    /** Whether the word does: what hangs on by a half-space belongs to it. */
    private static boolean goesOn(String text, int at) {
        int next = afterHalfSpaces(text, at);
        return next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }
}
