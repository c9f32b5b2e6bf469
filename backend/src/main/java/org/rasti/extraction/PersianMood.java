package org.rasti.extraction;

import org.rasti.text.Language;

/** What the endings of Persian verbs tell of a clause: the present of "we" and "I" undertakes, that of "you" asks. */
final class PersianMood {

    private static final String PRESENT = "می";
    private static final int SHORTEST = 4;
    private static final int FARTHEST_TIME = 4;

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
                && ((key.startsWith(PRESENT) && key.length() > SHORTEST)
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
        int behindCondition = words.from() + document.match(Section.CONDITION, words.from(), words.to());
        String last = tokens.key(words.to() - 1);
        boolean conditional = persian && behindCondition > words.from();
        return conditional && (isPresent(words.to() - 1) || last.startsWith("ن" + PRESENT));
    }

    private boolean hasPresent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPresent(i)) {
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
