package org.rasti.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names and roles read where their end was plain; they tell where the same ones end elsewhere. */
final class KnownNames {

    static final int LONGEST_NAME = 5;
    private static final int LONGEST_ROLE = 6;
    private static final int LONGEST_SURNAME = 3;

    private final Document document;
    private final Tokens tokens;
    private final Set<String> names = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<List<String>> roles = new HashSet<>();

    KnownNames(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    void learn(Mention mention) {
        if (mention.name() != null && mention.type() == Mention.Type.NAME) {
            List<String> words = keys(mention.name());
            for (int i = 0; i < words.size(); i++) {
                names.add(String.join("", words.subList(i, words.size())));
            }
        }
        if (mention.role() != null) {
            List<String> words = keys(mention.role());
            if (words.size() <= LONGEST_ROLE && words.size() > 1) {
                roles.add(words);
            }
        }
    }

    /** Notes words that a sentence begins with as with a surname: they may tell where a full name ends elsewhere. */
    void noteSubject(String words) {
        subjects.add(String.join("", keys(words)));
    }

    /** Where the longest surname that begins here and stands alone elsewhere ends; -1 for none. */
    int surnameEnd(int at, int end) {
        StringBuilder joined = new StringBuilder();
        int found = -1;
        for (int i = at; i < Math.min(end, at + LONGEST_SURNAME) && tokens.at(i).isWord(); i++) {
            joined.append(tokens.key(i));
            found = subjects.contains(joined.toString()) ? i + 1 : found;
        }
        return found;
    }

    boolean isName(int token) {
        return names.contains(tokens.key(token));
    }

    /** Where the longest known name that begins here ends; the beginning itself where there is none. */
    int nameEnd(int at, int end) {
        for (int to = Math.min(end, at + LONGEST_NAME); to > at; to--) {
            StringBuilder joined = new StringBuilder();
            for (int i = at; i < to; i++) {
                joined.append(tokens.at(i).isWord() ? tokens.key(i) : "");
            }
            if (names.contains(joined.toString())) {
                return to;
            }
        }
        return at;
    }

    /** Where the longest known role that begins here ends; the given end where there is none. */
    int roleEnd(int at, int end) {
        List<String> words = new ArrayList<>();
        int longest = end;
        for (int i = at; i < Math.min(end, at + LONGEST_ROLE); i++) {
            words.add(tokens.key(i));
            longest = roles.contains(words) ? i + 1 : longest;
        }
        return longest;
    }

    private List<String> keys(String text) {
        Tokens words = new Tokens(text, document.pack().language());
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i).isWordOrNumber()) {
                keys.add(words.key(i));
            }
        }
        return keys.isEmpty() ? List.of("") : keys;
    }
}
