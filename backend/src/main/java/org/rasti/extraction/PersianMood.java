package org.rasti.extraction;

import java.util.List;
import org.rasti.text.Language;

/** What the endings of Persian verbs tell of a clause: the present of "we" and "I" undertakes, that of "you" asks. */
final class PersianMood {

    private static final String PRESENT = "می";
    /** Present tenses behind a prefix: "returns", "comes off". */
    private static final List<String> PREFIXED = List.of("برمی", "درمی", "بازمی", "فرامی", "وامی");

    private static final int SHORTEST = 4;
    private static final int FARTHEST_TIME = 4;
    private static final int LONGEST_ACT = 4;
    private static final List<String> NO_JUSSIVE = List.of("دند", "تند", "مند", "بلند", "نند");
    private static final List<String> IMPERSONAL = List.of("نمیشود", "نمیتوان", "میتوان", "نتوان");
    /** What is not undertaken: "will have", "will be", "will become", "will see". */
    private static final List<String> STATES = List.of("داشت", "بود", "شد", "دید", "ماند", "یافت");

    private final Document document;
    private final Tokens tokens;
    private final boolean persian;

    PersianMood(Document document) {
        this.document = document;
        this.tokens = document.tokens();
        this.persian = document.pack().language().equals(Language.FA);
    }

    /** "We close that school": an act in the present and the first person, neither a habit nor a state of mind. */
    boolean undertakes(int from, int to) {
        if (!persian || document.has(Section.HABITUAL, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (isPresent(i) && tokens.key(i).endsWith("م") && !isState(from, i)) {
                return true;
            }
        }
        return false;
    }

    /** A verb in the present, its prefix written together with it or apart. */
    boolean isPresent(int verb) {
        String key = tokens.key(verb);
        return persian
                && ((key.startsWith(PRESENT) && PersianClauses.isPresent(key))
                        || PREFIXED.stream().anyMatch(key::startsWith)
                        || tokens.key(verb - 1).equals(PRESENT));
    }

    /** Whether the verb that ends here, alone or with the noun before it, is no act. */
    private boolean isState(int from, int verb) {
        for (int i = Math.max(from, verb - 2); i <= verb; i++) {
            if (i + document.match(Section.STATE, i, verb + 1) == verb + 1) {
                return true;
            }
        }
        return false;
    }

    /** "Close the door": a clause that ends in the imperative of "you". */
    boolean commands(int from, int to) {
        String key = tokens.key(to - 1);
        boolean prefixed = key.startsWith("ب") || key.startsWith("ن");
        return persian
                && to > from + 1
                && prefixed
                && key.endsWith("ید")
                && key.length() > SHORTEST
                && document.match(Section.NO_IMPERATIVE, to - 1, to) == 0;
    }

    /** A verb in the present with a time to come: "opens on Monday", "ends by the winter". */
    boolean isPlannedFor(int from, int to) {
        return persian && hasPresent(from, to) && namesTimeToCome(from, to);
    }

    /** "If …, it doubles": what follows in the present, if something happens first. */
    boolean follows(Span words) {
        int from = words.from() + document.match(Section.CONJUNCTION, words.from(), words.to());
        String last = tokens.key(words.to() - 1);
        boolean conditional = persian && document.match(Section.CONDITION, from, words.to()) > 0;
        return conditional && (isPresent(words.to() - 1) || last.startsWith("ن" + PRESENT));
    }

    /** Whether the last verb is that of "we" or "I". */
    boolean inFirstPerson(Span words) {
        return tokens.key(words.to() - 1).endsWith("م");
    }

    /** "Let them not fall for it": what is neither past nor present, of others. */
    boolean isJussive(int from, int verb) {
        String key = tokens.key(verb);
        boolean prefixed = key.startsWith("ب") || (key.startsWith("ن") && !key.startsWith("ن" + PRESENT));
        return persian
                && prefixed
                && key.length() > SHORTEST
                && key.endsWith("ند")
                && NO_JUSSIVE.stream().noneMatch(key::endsWith)
                && !PersianClauses.hasFinite(document, from, verb);
    }

    /** "One cannot shut one's eyes": an impersonal verb of possibility governs the one that ends the clause. */
    boolean isImpersonal(int from, int to) {
        for (int i = from; persian && i < to - 1; i++) {
            if (IMPERSONAL.contains(tokens.key(i))
                    || (tokens.key(i).equals("نمی") && tokens.key(i + 1).equals("شود") && i + 2 < to)) {
                return true;
            }
        }
        return false;
    }

    /** "Is distributed", "will be paid": the clause ends in an act and its verb. */
    boolean endsInAct(int from, int to) {
        for (int i = Math.max(from, to - LONGEST_ACT); persian && i < to - 1; i++) {
            if (document.match(Section.ACT, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Will be told", "will not be cut": the passive of an act; "we will not fill …", of "we". */
    boolean willBeDone(int from, int to) {
        if (!persian || document.has(Section.UNCONTROLLED, from, to)) {
            return false;
        }
        String auxiliary = tokens.key(to - 2);
        boolean becomes = tokens.key(to - 1).equals("شد") && auxiliary.contains("خواه") && to - 3 >= from;
        boolean first = auxiliary.endsWith("خواهیم") || auxiliary.endsWith("خواهم");
        return (becomes && (tokens.key(to - 3).endsWith("ه") || endsInAct(from, to)))
                || (first && !STATES.contains(tokens.key(to - 1)));
    }

    private boolean hasPresent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPresent(i) || tokens.key(i).startsWith("ن" + PRESENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesTimeToCome(int from, int to) {
        if (document.has(Section.PAST, from, to) || document.has(Section.HABITUAL, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean until = document.match(Section.UNTIL, i, to) > 0;
            if (document.match(Section.CALENDAR, i, to) > 0
                    || (until && document.has(Section.TIME, i + 1, Math.min(to, i + FARTHEST_TIME)))) {
                return true;
            }
        }
        return false;
    }
}
