package org.rasti.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rasti.account.InvalidInput;
import org.rasti.statement.Anchor;

/**
 * A passage of an explanation that somebody wants to say something about.
 *
 * @param start its first UTF-16 unit in the explanation
 * @param exact as it stands there
 */
public record Passage(int start, int end, String exact) {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*|\\z");

    /**
     * The passage between two places, without white space at its edges.
     *
     * @throws InvalidInput if there are no words between them
     */
    static Passage in(String explanation, int start, int end) {
        var anchor = Anchor.in(explanation, start, end);
        return new Passage(anchor.start(), anchor.end(), anchor.exact());
    }

    /** The paragraphs of an explanation, in their order. */
    public static List<Passage> paragraphs(String explanation) {
        var paragraphs = new ArrayList<Passage>();
        var gaps = BETWEEN_PARAGRAPHS.matcher(explanation);
        int start = 0;
        while (gaps.find()) {
            var text = explanation.substring(start, gaps.start());
            if (!lettersOf(VisibleText.of(text).words()).isEmpty()) {
                paragraphs.add(in(explanation, start, gaps.start()));
            }
            start = gaps.end();
        }
        return paragraphs;
    }

    /**
     * The passage that somebody selected in an explanation as its readers see it.
     *
     * @param before how many letters and digits stand before it, in UTF-16 units, citations left out
     * @param selected the words selected, citations left out
     * @throws InvalidInput if they do not stand in the explanation, or there are none
     */
    public static Passage selected(String explanation, int before, String selected) {
        var letters = VisibleText.of(explanation).letters();
        var wanted = lettersOf(selected);
        if (wanted.isEmpty()) {
            throw new InvalidInput("passage", "passage-empty");
        }
        int at = nearest(lettersAt(explanation, letters), wanted, before);
        if (at < 0) {
            throw new InvalidInput("passage", "passage-moved");
        }
        return in(explanation, letters[at], letters[at + wanted.length() - 1] + 1);
    }

    /** The passage as people read it. */
    public String words() {
        return VisibleText.of(exact).words();
    }

    private static String lettersOf(String text) {
        return text.chars()
                .filter(c -> VisibleText.isLetter((char) c))
                .collect(StringBuilder::new, (kept, c) -> kept.append((char) c), StringBuilder::append)
                .toString();
    }

    private static String lettersAt(String text, int[] places) {
        var letters = new StringBuilder(places.length);
        for (int place : places) {
            letters.append(text.charAt(place));
        }
        return letters.toString();
    }

    /** The words may stand there more than once; what the browser counted says which are meant. */
    private static int nearest(String letters, String wanted, int expected) {
        int best = -1;
        for (int at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) {
                best = at;
            }
        }
        return best;
    }
}
