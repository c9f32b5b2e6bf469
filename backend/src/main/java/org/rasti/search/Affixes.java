package org.rasti.search;

import java.util.Comparator;
import java.util.List;

/**
 * What a language hangs before and after its words, in folded letters. One prefix and then endings, the longest first,
 * are taken off as long as enough is left. Light stemming of this kind serves Arabic search as well as full morphology
 * (Larkey, Ballesteros, Connell 2002).
 *
 * @param prefixes the longest first
 * @param endings the longest first
 * @param rounds how many endings may follow one another
 * @param least how many letters have to be left
 */
record Affixes(List<String> prefixes, List<String> endings, int rounds, int least) {

    static final Affixes PERSIAN = of(
            List.of(),
            List.of(
                    "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "تر", "ترین", "ترینها",
                    "ترینهای", "تری", "شان", "یی", "ای", "ی", "یش", "یم", "یت", "یشان", "یمان", "اش", "ایش", "هایی"),
            2,
            3);

    static final Affixes ARABIC = of(
            List.of("ال", "وال", "بال", "کال", "فال", "لل", "ولل", "و"),
            List.of("ها", "ان", "ات", "ون", "ین", "یه", "ه", "ی", "هم", "نا"),
            2,
            3);

    private static Affixes of(List<String> prefixes, List<String> endings, int rounds, int least) {
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        return new Affixes(
                prefixes.stream().sorted(longestFirst).toList(),
                endings.stream().sorted(longestFirst).toList(),
                rounds,
                least);
    }

    /** The word without them. */
    String strip(String word) {
        String stem = withoutPrefix(word);
        for (int round = 0; round < rounds; round++) {
            String shorter = withoutEnding(stem);
            if (shorter.length() == stem.length()) {
                break;
            }
            stem = shorter;
        }
        return stem;
    }

    private String withoutPrefix(String word) {
        for (var prefix : prefixes) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= least) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    private String withoutEnding(String word) {
        for (var ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= least) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
