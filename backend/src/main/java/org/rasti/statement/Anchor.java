package org.rasti.statement;

import org.rasti.account.InvalidInput;

/**
 * Where in a revision's text: a TextPositionSelector (start, end) and a TextQuoteSelector (exact, prefix, suffix) of the
 * W3C Web Annotation Data Model.
 *
 * @param start the first UTF-16 unit of the passage in the original text
 * @param end the unit after its last one
 */
public record Anchor(int start, int end, String exact, String prefix, String suffix) {

    private static final int CONTEXT = 60;

    /**
     * The passage of a text, without white space at its edges.
     *
     * @throws InvalidInput if the bounds lie outside the text or hold nothing but space
     */
    public static Anchor in(String text, int from, int to) {
        if (from < 0 || to > text.length() || from >= to || splitsPair(text, from) || splitsPair(text, to)) {
            throw new InvalidInput("passage", "passage-bounds");
        }
        var start = from;
        var end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw new InvalidInput("passage", "passage-empty");
        }
        return new Anchor(start, end, text.substring(start, end), before(text, start), after(text, end));
    }

    /** Half-spaces and marks of direction belong to the edge as much as spaces do. */
    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static String before(String text, int start) {
        var from = Math.max(0, start - CONTEXT);
        return text.substring(whole(text, from), start);
    }

    private static String after(String text, int end) {
        var to = Math.min(text.length(), end + CONTEXT);
        return text.substring(end, whole(text, to));
    }

    /** Keeps a surrogate pair together. */
    private static int whole(String text, int at) {
        return splitsPair(text, at) ? at + 1 : at;
    }

    /** Half a character cannot be stored, so a passage with one would no longer be that of the text. */
    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Whether somebody who quotes the passage means this one; a browser may hand its spaces over in its own way. */
    boolean isQuotedAs(String quote) {
        return withoutSpace(exact).equals(withoutSpace(quote));
    }

    private static String withoutSpace(String text) {
        return text.chars()
                .filter(c -> !isEdge((char) c))
                .collect(StringBuilder::new, (kept, c) -> kept.append((char) c), StringBuilder::append)
                .toString();
    }

    /** Whether the passage stands in this text exactly where it says. */
    public boolean fits(String text) {
        return end <= text.length() && text.substring(start, end).equals(exact);
    }
}
