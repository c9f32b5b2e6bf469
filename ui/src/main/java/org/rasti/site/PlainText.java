package org.rasti.site;

import java.util.regex.Pattern;

/** Text for places that know no markup: titles, descriptions, data for machines. */
final class PlainText {

    /** Controls that could turn the rest of a line round, and control characters. Joiners are kept: Persian needs them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF]|\\p{Cntrl}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private PlainText() {}

    /** One line without controls. */
    static String line(String text) {
        var spaced = SPACES.matcher(text).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }

    /** One line of at most so many characters, cut at a word. */
    static String line(String text, int longest) {
        var line = line(text);
        if (line.length() <= longest) {
            return line;
        }
        var end = line.lastIndexOf(' ', longest - 1);
        var cut = end > longest / 2 ? end : longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
