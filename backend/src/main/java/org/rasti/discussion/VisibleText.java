package org.rasti.discussion;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An explanation without what its readers do not see as words: citations, where links lead, the marks of Markdown. Every
 * character knows where it stands in the source.
 */
final class VisibleText {

    /** Citations; the far side of a link or picture; the number of a list's item. */
    private static final Pattern UNSEEN =
            Pattern.compile("\\[@[0-9]{1,18}]|(?<=])\\([^()\\s]*(?:\\s[^()]*)?\\)|(?m:^[ \\t]*[0-9]{1,9}[.)][ \\t])");

    private static final Pattern MARKS = Pattern.compile("(?m:^[ \\t]*(?:#{1,6}|>|[-*+])[ \\t]+)|[*`_\\[\\]\\\\]");

    private final String source;
    private final boolean[] seen;

    private VisibleText(String source) {
        this.source = source;
        this.seen = new boolean[source.length()];
        Arrays.fill(seen, true);
        UNSEEN.matcher(source).results().forEach(this::hide);
        MARKS.matcher(source).results().forEach(this::hide);
    }

    static VisibleText of(String source) {
        return new VisibleText(source);
    }

    private void hide(MatchResult part) {
        for (int i = part.start(); i < part.end(); i++) {
            seen[i] = false;
        }
    }

    /** The words, with white space as it stands in the source. */
    String words() {
        var words = new StringBuilder();
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                words.append(source.charAt(i));
            }
        }
        return words.toString().strip();
    }

    /** Where each letter and digit of the words stands in the source. */
    int[] letters() {
        return IntStream.range(0, seen.length)
                .filter(i -> seen[i] && isLetter(source.charAt(i)))
                .toArray();
    }

    /** Half a letter of two units counts as well: the browser counts in units, too. */
    static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
