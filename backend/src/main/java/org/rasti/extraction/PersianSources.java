package org.rasti.extraction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters, statements and reports that a Persian article cites: whoever wrote one speaks in "in this letter it says". */
final class PersianSources {

    private static final int LONGEST_RELAY = 3;

    private final Document document;
    private final Tokens tokens;
    private final Subjects subjects;
    private final Map<String, Mention> authors = new HashMap<>();

    PersianSources(Document document, Subjects subjects) {
        this.document = document;
        this.tokens = document.tokens();
        this.subjects = subjects;
    }

    /** Remembers who wrote the letter, statement or report that this stretch tells of, if it does. */
    void note(Mention author, int from, int to) {
        int noun = noun(from, to);
        if (noun >= 0 && document.match(Section.DEMONSTRATIVE, noun - 1, noun) == 0) {
            authors.put(stem(noun), author);
        }
    }

    /** Whose words "it says in the letter" are; null where the stretch names no letter or nobody as its author. */
    @Nullable
    Mention author(int from, int verb) {
        int noun = document.match(Section.SAY_PASSIVE, verb, verb + LONGEST_RELAY) > 0 ? noun(from, verb) : -1;
        if (noun < 0) {
            return null;
        }
        int behind = noun + document.match(Section.SAY_NOUN, noun, verb);
        Mention owner = subjects.at(behind, verb);
        if (owner != null && isPlain(owner)) {
            return owner;
        }
        Mention author = authors.get(stem(noun));
        return author == null ? null : new Mention(noun, behind, author.type(), author.name(), author.role());
    }

    private boolean isPlain(Mention owner) {
        return switch (owner.type()) {
            case BODY, ROLE, DESCRIPTION -> true;
            case NAME -> subjects.isSurelyName(owner);
            default -> false;
        };
    }

    /** The first of these documents in the stretch, past the agency's own report. */
    private int noun(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.match(Section.SAY_NOUN, i, to) > 0 && !relays(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean relays(int noun) {
        for (int i = Math.max(0, noun - LONGEST_RELAY); i < noun; i++) {
            if (i + document.match(Section.RELAY, i, noun + 1) > noun) {
                return true;
            }
        }
        return false;
    }

    private String stem(int noun) {
        String key = tokens.key(noun);
        if (key.endsWith("های")) {
            return key.substring(0, key.length() - 2);
        }
        return key.endsWith("ی") ? key.substring(0, key.length() - 1) : key;
    }
}
