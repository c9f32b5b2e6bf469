package org.rasti.searchbox;

/** Characters of a line that nobody types on purpose and nobody sees. */
final class Unseen {

    private Unseen() {}

    /**
     * The text as one line of at most so many UTF-16 units: controls and line ends as spaces, halves of surrogate pairs
     * and characters that turn the order of a line round left out. Joiners stay, Persian needs them.
     */
    static String spaced(String text, int longest) {
        var line = new StringBuilder(Math.min(text.length(), longest));
        int at = 0;
        while (at < text.length() && line.length() < longest) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isSpace(c)) {
                line.append(' ');
            } else if (!isDropped(c) && line.length() + Character.charCount(c) <= longest) {
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> isTurning(c);
        };
    }

    /** Embeddings, overrides and isolates. */
    private static boolean isTurning(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') || c == '\uFEFF';
    }
}
