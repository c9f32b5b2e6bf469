package org.rasti.desk.article;

import java.io.Serializable;
import org.rasti.account.InvalidInput;
import org.rasti.statement.Anchor;
import org.rasti.statement.Mark;

/** A passage that a person selected in a text. */
record Passage(int start, int end, String quote) implements Serializable {

    /**
     * What the browser says was selected, compared with the text and without white space at its edges.
     *
     * @throws InvalidInput if the quote does not stand there, or nothing but space does
     */
    static Passage verified(String text, int start, int end, String quote) {
        var anchor = Anchor.in(text, start, end);
        if (!text.substring(start, end).equals(quote)) {
            throw new InvalidInput("passage", "passage-moved");
        }
        return new Passage(anchor.start(), anchor.end(), anchor.exact());
    }

    /** Whether it begins inside the mark, so that the mark can be cut in two there. */
    boolean splits(Mark mark) {
        return start > mark.start() && start < mark.end();
    }

    boolean isExactly(Mark mark) {
        return start == mark.start() && end == mark.end();
    }
}
