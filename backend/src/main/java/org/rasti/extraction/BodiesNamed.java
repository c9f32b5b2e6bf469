package org.rasti.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a text names bodies, whether they speak there or not: "this association" is the association named last before
 * it. For scripts in which words alone tell a name.
 */
final class BodiesNamed {

    private static final int LONGEST = 8;
    private static final int FARTHEST = 40;

    private final Document document;
    private final Tokens tokens;
    private final NounPhrases phrases;
    private final List<Span> all = new ArrayList<>();
    private final Map<String, List<Span>> byHead = new HashMap<>();

    BodiesNamed(Document document, NounPhrases phrases) {
        this.document = document;
        this.tokens = document.tokens();
        this.phrases = phrases;
        for (int i = 0; i < tokens.size(); i++) {
            int head = document.match(Section.BODY, i, tokens.size());
            if (head > 0 && document.match(Section.DEMONSTRATIVE, i - 1, i) == 0) {
                Span body = new Span(i, end(i, i + head));
                if (body.to() > i + head) {
                    all.add(body);
                    byHead.computeIfAbsent(head(i, i + head), key -> new ArrayList<>())
                            .add(body);
                }
            }
        }
    }

    /** The name of the body that a noun behind "this" means; null where none of that kind was named before. */
    @Nullable
    String meantBy(int noun) {
        int to = noun + Math.max(1, document.match(Section.BODY, noun, tokens.size()));
        boolean anyKind = document.match(Section.ANY_BODY, noun, tokens.size()) > 0;
        List<Span> bodies = anyKind ? all : byHead.getOrDefault(head(noun, to), List.of());
        int last = lastBefore(bodies, noun);
        return last < 0
                ? null
                : tokens.text(bodies.get(last).from(), bodies.get(last).to());
    }

    /** Where the name of a body that begins here ends in running text; the same place where none begins. */
    int end(int from) {
        int head = document.match(Section.BODY, from, tokens.size());
        return head == 0 ? from : end(from, from + head);
    }

    private static int lastBefore(List<Span> bodies, int place) {
        int low = 0;
        int high = bodies.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bodies.get(middle).to() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** A noun without the letter that joins it to what follows; a ministry by either of its nouns. */
    private String head(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(tokens.key(i));
        }
        String key = joined.toString();
        boolean joins = key.endsWith("ای") || key.endsWith("وی");
        return document.pack().roleAliases().replaced(joins ? key.substring(0, key.length() - 1) : key).stream()
                .findFirst()
                .orElse(key);
    }

    private int end(int from, int behindHead) {
        int limit = Math.min(phrases.end(from, Math.min(tokens.size(), from + FARTHEST)), from + LONGEST);
        for (int i = behindHead; i < limit; i++) {
            if (endsName(i, limit)) {
                return i;
            }
        }
        return Math.max(limit, behindHead);
    }

    private boolean endsName(int i, int limit) {
        boolean passive = tokens.key(i).endsWith("ه") && PersianClauses.finite(document, i + 1, i + 2) > 0;
        return passive
                || PersianClauses.finite(document, i, limit) > 0
                || document.match(Section.FUNCTION_WORD, i, limit) > 0
                || document.match(Section.DEMONSTRATIVE, i, limit) > 0
                || document.match(Section.GIVEN_NAME, i, limit) > 0
                || document.match(Section.HONORIFIC, i, limit) > 0
                || document.match(Section.PRONOUN, i, limit) > 0
                || document.match(Section.TITLE, i, limit) > 0
                || tokens.isMark(i, ",");
    }
}
