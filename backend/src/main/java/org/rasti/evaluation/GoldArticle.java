package org.rasti.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/**
 * An article with its statements as a person annotated them.
 *
 * @param ignored passages in which it does not matter what is found
 */
public record GoldArticle(
        String id,
        Language language,
        @Nullable String title,
        String text,
        List<GoldStatement> statements,
        List<Span> ignored) {

    /** A passage, in UTF-16 units, the end exclusive. */
    public record Span(int start, int end) {

        int length() {
            return end - start;
        }

        int common(Span other) {
            return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
        }

        /** Intersection over union. */
        double overlap(Span other) {
            int common = common(other);
            return common == 0 ? 0 : (double) common / (length() + other.length() - common);
        }
    }

    public GoldArticle {
        statements = List.copyOf(statements);
        ignored = List.copyOf(ignored);
    }
}
