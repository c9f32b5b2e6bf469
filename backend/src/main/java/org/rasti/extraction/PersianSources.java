package org.rasti.extraction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters, statements and reports that a Persian article cites: whoever wrote one speaks in "in this letter it says". */
final class PersianSources {

    private static final int LONGEST_RELAY = 3;
    private static final int FARTHEST_OWN = 6;
    private static final int LONGEST_RELATIVE = 30;

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
        for (int noun = noun(from, to); noun >= 0; noun = noun(noun + 1, to)) {
            if (isBeingWritten(noun, to)) {
                authors.put(stem(noun), author);
                return;
            }
        }
    }

    /** Remembers whose documents a sentence names: "the statement of the association", "the letter that Karimi wrote". */
    void noteOwners(int from, int to) {
        for (int noun = noun(from, to); noun >= 0; noun = noun(noun + 1, to)) {
            int behind = noun + document.match(Section.SAY_NOUN, noun, to);
            int that = document.match(Section.THAT, behind, to);
            Mention owner = owner(behind + that, to);
            boolean writes = that == 0
                    || document.findUnquoted(Section.SAY, behind, Math.min(to, behind + LONGEST_RELATIVE)) >= 0;
            if (owner != null && isPlain(owner) && writes && owner.type() != Mention.Type.DESCRIPTION) {
                authors.put(stem(noun), owner);
            }
        }
    }

    private @Nullable Mention owner(int at, int to) {
        Mention body = subjects.body(at, to);
        return body == null ? subjects.at(at, to) : body;
    }

    /** "In a letter", "publishing the statement", "in its yearly report": not "asked about the report". */
    private boolean isBeingWritten(int noun, int to) {
        if (document.match(Section.DEMONSTRATIVE, noun - 1, noun) > 0) {
            return false;
        }
        boolean indefinite = tokens.key(noun).endsWith("ی")
                && tokens.key(noun).length() > stem(noun).length();
        for (int i = Math.max(0, noun - LONGEST_RELAY); i < noun; i++) {
            if (i + document.match(Section.BY_DOCUMENT, i, noun) == noun) {
                return true;
            }
        }
        return indefinite || document.has(Section.OWN, noun + 1, Math.min(to, noun + FARTHEST_OWN));
    }

    /** Whose document a sentence follows that begins "according to this report,"; null where none is known. */
    @Nullable
    Mention followed(int from, int to) {
        int following = document.match(Section.FOLLOWING, from, to);
        int noun = from + following + document.match(Section.DEMONSTRATIVE, from + following, to);
        boolean opens = following > 0
                && noun > from + following
                && document.match(Section.SAY_NOUN, noun, to) == 1
                && tokens.isMark(noun + 1, ",");
        Mention author = opens ? authors.get(stem(noun)) : null;
        return author == null ? null : writtenBy(author, noun, noun + 1);
    }

    /** "The authors of the report", of whomever it is; null where that is not known or this stretch names no authors. */
    @Nullable
    Mention writers(int from, int verb) {
        int writers = document.match(Section.WRITERS, from, verb);
        int noun = from + writers + document.match(Section.DEMONSTRATIVE, from + writers, verb);
        Mention author =
                writers > 0 && document.match(Section.SAY_NOUN, noun, verb) > 0 ? authors.get(stem(noun)) : null;
        return author == null ? null : writtenBy(author, from, noun + 1);
    }

    private static Mention writtenBy(Mention author, int from, int to) {
        return new Mention(from, to, author.type(), author.name(), author.role());
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
        return author == null ? null : writtenBy(author, noun, behind);
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
