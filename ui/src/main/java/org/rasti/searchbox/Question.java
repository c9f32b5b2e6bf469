package org.rasti.searchbox;

import java.util.List;

/**
 * A question as it stands in a search box: one line without characters that cannot be seen.
 *
 * @param text as it is asked and shown
 */
public record Question(String text) {

    /** One more than is read, so that too long a question is still told that it is. */
    static final int LONGEST = 1_001;

    public static final Question NONE = new Question("");

    public Question {
        text = Unseen.spaced(text, LONGEST).strip();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Its parts that narrow what is found to a value of a field. */
    public List<Narrowing> narrowings() {
        return Narrowings.of(text);
    }

    /** Whether it names that value already. */
    public boolean has(String term) {
        return narrowings().stream().anyMatch(part -> part.means(term));
    }

    /** The question narrowed to a value; the value stays whole where the question is too long for both. */
    public Question with(String term) {
        if (isBlank()) {
            return new Question(term);
        }
        int room = Math.max(0, LONGEST - 1 - term.length() - 1);
        return new Question(Unseen.spaced(text, room) + " " + term);
    }

    /** The question without one of its parts. */
    public Question without(Narrowing part) {
        var before = text.substring(0, part.start()).strip();
        return new Question(before + " " + text.substring(part.end()).strip());
    }

    /** The question without that value. */
    public Question without(String term) {
        return narrowings().stream()
                .filter(part -> part.means(term))
                .findFirst()
                .map(this::without)
                .orElse(this);
    }

    /** What stands in it from one place on, cut to a few words; for saying which part is meant. */
    public String part(int from, int length, int longest) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp((long) start + Math.min(length, longest), start, text.length());
        var part = Unseen.spaced(text.substring(start, end), longest).strip();
        boolean isCut = !part.isEmpty() && end - start < length;
        return isCut ? part + "…" : part;
    }
}
