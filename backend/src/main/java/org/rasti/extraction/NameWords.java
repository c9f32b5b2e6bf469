package org.rasti.extraction;

import java.util.ArrayList;
import java.util.List;
import org.rasti.text.Language;

/** The words of names, and which names can be the same person's. */
final class NameWords {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_FORGIVEN = 6;

    private final LanguagePack pack;

    NameWords(LanguagePack pack) {
        this.pack = pack;
    }

    /** Whether both can be one person's, or one body's. */
    boolean same(List<String> a, List<String> b, boolean body) {
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = few == a ? b : a;
        if (few.isEmpty()) {
            return false;
        }
        if (body) {
            boolean sameHead = pack.cased() || few.getFirst().equals(many.getFirst());
            return (sameHead && many.containsAll(few)) || isShortForm(few, many);
        }
        boolean byFirst = few.size() == 1 && few.getFirst().equals(many.getFirst()) && isGivenName(few.getFirst());
        return (many.containsAll(few) && few.getLast().equals(many.getLast())) || byFirst || joined(few, many);
    }

    /** Whether both are one name but for a slip in the surname, in scripts that leave vowels to the reader. */
    boolean nearlySame(List<String> a, List<String> b) {
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = few == a ? b : a;
        if (pack.cased() || few.isEmpty()) {
            return false;
        }
        String surname = few.getLast();
        String other = many.getLast();
        return Math.min(surname.length(), other.length()) >= SHORTEST_FORGIVEN
                && surname.charAt(0) == other.charAt(0)
                && Spelling.oneSlip(surname, other)
                && many.containsAll(few.subList(0, few.size() - 1));
    }

    /** "The directorate" of "directorate of health": in Arabic the head takes the article when it stands alone, in Turkish it drops its ending. */
    private boolean isShortForm(List<String> few, List<String> many) {
        if (pack.language().equals(Language.TR) && few.size() == 1) {
            String stem = few.getFirst().substring(0, few.getFirst().length() - 1);
            String last = many.getLast();
            return stem.length() > 1 && last.startsWith(stem) && last.length() <= stem.length() + SHORTEST_PART;
        }
        return pack.language().equals(Language.AR)
                && few.size() == 1
                && few.getFirst().equals("ال" + many.getFirst());
    }

    /** "Prince Muhammad": where princes and sheikhs are called by their first names, one alone may be the name. */
    private boolean isGivenName(String word) {
        return pack.language().equals(Language.AR)
                && pack.words(Section.GIVEN_NAME).contains(word);
    }

    /** Names written together: one word that is the first and last, or all, of the other's. */
    private static boolean joined(List<String> few, List<String> many) {
        String one = String.join("", few);
        return one.equals(String.join("", many))
                || one.equals(many.getFirst() + many.getLast())
                || (few.size() > 1 && one.equals(many.getLast()))
                || (few.size() == 1 && many.size() > 1 && isFirstPart(one, many.getLast()));
    }

    /** The first half of a double surname. */
    private static boolean isFirstPart(String part, String surname) {
        return part.length() >= SHORTEST_PART && surname.length() > part.length() + 2 && surname.startsWith(part);
    }

    /** The words of a name without honorifics and suffixes. */
    List<String> of(String name) {
        Tokens tokens = new Tokens(name, pack.language());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int honorific = pack.words(Section.HONORIFIC).match(tokens, i, tokens.size());
            if (honorific > 0 && i + honorific < tokens.size()) {
                i += honorific - 1;
            } else if (tokens.at(i).isWordOrNumber()) {
                words.add(stem(tokens.key(i)));
            }
        }
        return words;
    }

    /** A name without the suffix behind its apostrophe. */
    private static String stem(String key) {
        int apostrophe = key.indexOf('\'');
        return apostrophe > 1 ? key.substring(0, apostrophe) : key;
    }
}
