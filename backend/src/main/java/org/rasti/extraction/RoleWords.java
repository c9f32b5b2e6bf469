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

    private final Language language;
    private final RoleAliases aliases;
    private final Map<String, List<String>> known = new HashMap<>();

    RoleWords(LanguagePack pack) {
        this.language = pack.language();
        this.aliases = pack.roleAliases();
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

    private boolean within(List<String> few, List<String> many) {
        Set<String> words = new HashSet<>(many);
        return few.stream()
                .allMatch(word -> words.contains(word) || many.stream().anyMatch(m -> same(m, word)));
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
