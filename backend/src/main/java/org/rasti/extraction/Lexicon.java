package org.rasti.extraction;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.rasti.text.Language;

/**
 * A set of phrases that is looked up in running text. Phrases and text are compared letter by letter; in scripts where
 * writers drop or add spaces at will (Persian, Arabic) the spaces between the words of a phrase do not count. A phrase
 * that begins with a hyphen is the ending of a word.
 */
final class Lexicon {

    private final Set<String> phrases = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private int longestEnding;
    private final String joint;

    Lexicon(Collection<String> phrases, Language language) {
        this.joint = language.rightToLeft() ? "" : " ";
        for (String phrase : phrases) {
            if (phrase.startsWith("-")) {
                addEnding(new Tokens(phrase.substring(1), language).key(0));
            } else {
                add(new Tokens(phrase, language));
            }
        }
    }

    boolean isEmpty() {
        return phrases.isEmpty() && endings.isEmpty();
    }

    Set<String> phrases() {
        return phrases;
    }

    /** How many tokens the longest phrase starting here takes, 0 for none. */
    int match(Tokens tokens, int at, int limit) {
        int matched = 0;
        String text = "";
        for (int i = at; i < limit; i++) {
            text = i == at ? tokens.key(i) : text + joint + tokens.key(i);
            if (!beginnings.contains(text)) {
                break;
            }
            if (phrases.contains(text)) {
                matched = i + 1 - at;
            }
        }
        return matched == 0 && at < limit && endsLikeOne(tokens.key(at)) ? 1 : matched;
    }

    /** Whether the phrase is exactly these tokens. */
    boolean matches(Tokens tokens, int from, int to) {
        return from < to && match(tokens, from, to) == to - from;
    }

    boolean contains(String key) {
        return phrases.contains(key);
    }

    /** The first token in the range where a phrase begins, or -1. */
    int find(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (match(tokens, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }

    boolean occursIn(Tokens tokens, int from, int to) {
        return find(tokens, from, to) >= 0;
    }

    int count(Tokens tokens, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            int length = match(tokens, i, to);
            if (length > 0) {
                count++;
                i += length - 1;
            }
        }
        return count;
    }

    private boolean endsLikeOne(String word) {
        for (int length = Math.min(longestEnding, word.length() - 1); length > 0; length--) {
            if (endings.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private void addEnding(String ending) {
        endings.add(ending);
        longestEnding = Math.max(longestEnding, ending.length());
    }

    private void add(Tokens phrase) {
        String text = "";
        for (int i = 0; i < phrase.size(); i++) {
            text = i == 0 ? phrase.key(i) : text + joint + phrase.key(i);
            beginnings.add(text);
            if (joint.isEmpty()) {
                addPrefixes(text);
            }
        }
        if (!text.isEmpty()) {
            phrases.add(text);
        }
    }

    /** Where spaces do not count, a token of the text may end inside a word of the phrase. */
    private void addPrefixes(String text) {
        for (int end = 1; end < text.length(); end++) {
            beginnings.add(text.substring(0, end));
        }
    }
}
