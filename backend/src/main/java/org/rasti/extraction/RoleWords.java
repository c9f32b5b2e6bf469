package org.rasti.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rasti.text.Language;

/**
 * Roles reduced to the words that tell one from another, so that "head of our diplomacy" and "foreign minister of the
 * outlet's country" compare equal. A pack lists such pairs as {@code long form > short form}.
 */
final class RoleWords {

    private static final int SHORTEST_FORGIVEN = 5;

    private final Language language;
    private final Lexicon aliases;
    private final Map<String, List<String>> replacements = new HashMap<>();
    private final Map<String, List<String>> known = new HashMap<>();
    private final String joint;

    RoleWords(LanguagePack pack) {
        this.language = pack.language();
        this.joint = language.rightToLeft() ? "" : " ";
        List<String> keys = new ArrayList<>();
        for (String pair : pack.phrases(Section.SAME_ROLE)) {
            int arrow = pair.indexOf('>');
            String from = pair.substring(0, arrow).strip();
            keys.add(from);
            replacements.put(String.join(joint, words(from)), words(pair.substring(arrow + 1)));
        }
        this.aliases = new Lexicon(keys, language);
    }

    /** The telling words of a role, its head first. */
    List<String> of(String role) {
        return known.computeIfAbsent(role, this::read);
    }

    private List<String> read(String role) {
        Tokens tokens = new Tokens(role, language);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int length = aliases.match(tokens, i, tokens.size());
            if (length > 0) {
                words.addAll(replacements.getOrDefault(joined(tokens, i, i + length), List.of()));
                i += length - 1;
            } else if (tokens.at(i).isWordOrNumber()) {
                words.add(tokens.key(i));
            }
        }
        return words;
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

    private List<String> words(String text) {
        Tokens tokens = new Tokens(text, language);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.key(i));
        }
        return words;
    }

    private String joined(Tokens tokens, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(tokens.key(i));
        }
        return String.join(joint, words);
    }
}
