package org.rasti.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word with half-spaces as one word and, unless what they part is a prefix, an ending or digits, its parts beside it:
 * readers write «دانش‌آموز» as two words as often as one.
 */
final class HalfSpaceFilter extends TokenFilter {

    private static final String HALF_SPACE = "\u200c";
    private static final Set<String> PREFIXES = Set.of("می", "نمی", "بی", "نا");
    private static final Set<String> ENDINGS = Set.of(
            "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "تر", "ترین", "ترینها", "ی",
            "ای", "ام", "ات", "اش", "اند", "ایم", "اید", "ند", "مان", "تان", "شان", "است", "ان", "م", "ش", "ت", "یی");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> parts = new ArrayDeque<>();
    private boolean isFirstPart;

    HalfSpaceFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!parts.isEmpty()) {
            part(parts.remove());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (indexOfHalfSpace() >= 0) {
            join(term.toString());
        }
        return true;
    }

    private int indexOfHalfSpace() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) == HALF_SPACE.charAt(0)) {
                return i;
            }
        }
        return -1;
    }

    private void join(String word) {
        term.setEmpty().append(word.replace(HALF_SPACE, ""));
        for (var part : word.split(HALF_SPACE)) {
            if (part.isEmpty()) {
                continue;
            }
            boolean leans = ENDINGS.contains(part) || isDigits(part);
            if (!parts.isEmpty() && (leans || PREFIXES.contains(parts.getLast()))) {
                parts.add(parts.removeLast() + part);
            } else {
                parts.add(part);
            }
        }
        if (parts.size() < 2) {
            parts.clear();
        }
        isFirstPart = true;
    }

    private static boolean isDigits(String part) {
        return part.chars().allMatch(Character::isDigit);
    }

    /** The parts follow one another in the text as words do; to a reader, all of the word is marked. */
    private void part(String part) {
        term.setEmpty().append(part);
        position.setPositionIncrement(isFirstPart ? 0 : 1);
        isFirstPart = false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }
}
