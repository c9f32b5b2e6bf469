package org.rasti.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In scripts with capital letters: the full names of people whom a reporting clause calls by surname, found where the
 * article says them, whether those sentences report anything or not.
 */
final class FullNames {

    private static final int LONGEST = 8;

    private final Tokens tokens;
    private final Findings findings;
    private final CasedSubjects subjects;

    private FullNames(Document document, Findings findings) {
        this.tokens = document.tokens();
        this.findings = findings;
        this.subjects = new CasedSubjects(document);
    }

    /** Introduces the full name of everybody whom the findings know by a single word. */
    static void introduce(Document document, Findings findings) {
        new FullNames(document, findings).run();
    }

    private void run() {
        Set<String> surnames = new HashSet<>();
        for (Mention mention : findings.mentions()) {
            String name = mention.name();
            if (mention.type() == Mention.Type.NAME && name != null && name.indexOf(' ') < 0) {
                surnames.add(stem(lastKey(mention)));
            }
        }
        Map<String, Mention> full = new HashMap<>();
        for (int i = 1; i < tokens.size() && !surnames.isEmpty(); i++) {
            String key = stem(tokens.key(i));
            if (surnames.contains(key) && tokens.isCapital(i) && tokens.isCapital(i - 1) && !full.containsKey(key)) {
                Mention mention = ending(i + 1);
                if (mention != null) {
                    full.put(key, mention);
                    findings.introduce(mention);
                }
            }
        }
    }

    private String lastKey(Mention mention) {
        return tokens.key(mention.to() - 1);
    }

    /** The longest name that ends here. */
    private @Nullable Mention ending(int end) {
        int start = end - 1;
        while (start > 0 && end - start < LONGEST && tokens.isCapital(start - 1)) {
            start--;
        }
        for (int from = start; from < end - 1; from++) {
            Mention mention = subjects.read(from, end);
            if (mention != null && mention.type() == Mention.Type.NAME && mention.name() != null) {
                String name = TurkishNames.withoutApostrophe(mention.name());
                boolean several = name.indexOf(' ') > 0;
                if (several) {
                    return new Mention(mention.from(), mention.to(), mention.type(), name, mention.role());
                }
            }
        }
        return null;
    }

    private static String stem(String key) {
        int apostrophe = key.indexOf('\'');
        return apostrophe > 1 ? key.substring(0, apostrophe) : key;
    }
}
