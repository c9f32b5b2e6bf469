package org.rasti.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasti.text.Language;

/**
 * Roles reduced to the words that tell one from another, so that "head of our diplomacy" and "foreign minister of the
 * outlet's country" compare equal.
 */
final class RoleWords {

    private static final int SHORTEST_FORGIVEN = 5;
    private static final int SHORTEST_TELLING = 3;

    private final Language language;
    private final RoleAliases aliases;
    private final Lexicon common;
    private final Lexicon countries;
    private final Map<String, List<String>> known = new HashMap<>();

    RoleWords(LanguagePack pack) {
        this.language = pack.language();
        this.aliases = pack.roleAliases();
        this.common = pack.words(Section.COMMON_IN_ROLES);
        this.countries = pack.words(Section.COUNTRY);
    }

    /** The telling words of a role, its head first. */
    List<String> of(String role) {
        return known.computeIfAbsent(role, aliases::replaced);
    }

    /**
     * Whether both can be the same role: all words of one among the other's and, where the head of a role comes first,
     * the same head.
     */
    boolean compatible(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty() || (language.rightToLeft() && !same(a.getFirst(), b.getFirst()))) {
            return false;
        }
        return a.size() <= b.size() ? within(a, b) : within(b, a);
    }

    /** Whether two roles have more in common than their words for people, places and bodies of any kind. */
    boolean related(String a, String b) {
        Set<String> words = new HashSet<>(of(a));
        words.retainAll(of(b));
        return words.stream()
                .anyMatch(word ->
                        word.length() >= SHORTEST_TELLING && !common.contains(word) && !countries.contains(word));
    }

    /** How many words both roles have in common. */
    int common(String a, String b) {
        Set<String> words = new HashSet<>(of(a));
        words.retainAll(of(b));
        return words.size();
    }

    private boolean within(List<String> few, List<String> many) {
        Set<String> words = new HashSet<>(many);
        for (int i = 0; i < few.size(); i++) {
            String word = few.get(i);
            boolean found = words.contains(word)
                    || (language.rightToLeft() && (writtenApart(word, many) || isWrittenTogether(few, i, words)))
                    || many.stream().anyMatch(m -> same(m, word));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Towns and the like are written in one word or two. */
    private static boolean writtenApart(String word, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (word.length() == words.get(i - 1).length() + words.get(i).length()
                    && word.startsWith(words.get(i - 1))
                    && word.endsWith(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrittenTogether(List<String> words, int i, Set<String> others) {
        return (i + 1 < words.size() && others.contains(words.get(i) + words.get(i + 1)))
                || (i > 0 && others.contains(words.get(i - 1) + words.get(i)));
    }

    /** A slip is forgiven where no two titles are that near each other, as "bakan" and "başkan" are. */
    private boolean same(String a, String b) {
        return a.equals(b)
                || (language.rightToLeft()
                        && Math.min(a.length(), b.length()) >= SHORTEST_FORGIVEN
                        && a.charAt(0) == b.charAt(0)
                        && Spelling.oneSlip(a, b));
    }
}
