package org.rasti.extraction;

import java.util.List;
import org.rasti.text.Language;

/** The Arabic future: the letter sin clung to a verb, "sa-yasilun". */
final class ArabicFuture {

    private static final List<String> BEGINNINGS = List.of("سی", "ست", "سن");
    private static final int SHORTEST = 5;

    private ArabicFuture() {}

    /** Whether a verb in the future stands in this stretch; words that merely begin so are listed. */
    static boolean in(Document document, int from, int to) {
        if (!document.pack().language().equals(Language.AR)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String key = document.tokens().key(i);
            if (key.length() >= SHORTEST
                    && BEGINNINGS.stream().anyMatch(key::startsWith)
                    && document.match(Section.NOT_FUTURE, i, to) == 0
                    && document.match(Section.GIVEN_NAME, i, to) == 0) {
                return true;
            }
        }
        return false;
    }
}
