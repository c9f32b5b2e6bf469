package org.rasti.languagemodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.ArticleText;
import org.rasti.extraction.Explanation;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;
import org.rasti.extraction.Resolution;
import org.rasti.extraction.Rule;
import org.rasti.extraction.SpeakerGuess;
import org.rasti.extraction.Suggestion;
import org.rasti.text.ClaimText;
import tools.jackson.databind.JsonNode;

/**
 * Takes from an answer what stands in the article. Every string it lets through is the article's own; the rest are
 * constants, truth values and bounded numbers.
 */
final class AnswerCheck {

    private static final int LONGEST_QUOTE = 2000;
    private static final int LONGEST_NAME = 200;
    private static final double UNSAID_WORTH = 0.5;
    private static final String KEY = Rule.LANGUAGE_MODEL.key();

    private final ArticleText article;
    private final int most;
    private final Verbatim text;
    private final Verbatim everything;

    /**
     * @param most how many statements of the answer are looked at
     */
    AnswerCheck(ArticleText article, int most) {
        this.article = article;
        this.most = most;
        this.text = new Verbatim(article.text());
        this.everything = new Verbatim(Objects.requireNonNullElse(article.title(), "") + "\n" + article.text());
    }

    /** A statement whose quote stands in the text and whose kind is known. */
    private record Quoted(int start, int end, Kind kind, JsonNode said) {}

    /**
     * The statements that can be accepted, in the order in which they begin. One without a quote in the text or without
     * a kind is dropped, and so is one that overlaps another: the earlier stays, of those that begin together the longer.
     * A detail that is not in the article is dropped alone.
     */
    List<Suggestion> accept(List<JsonNode> items) {
        var quoted = items.stream()
                .limit(most)
                .flatMap(said -> quoted(said).stream())
                .sorted(Comparator.comparingInt(Quoted::start).thenComparing(Quoted::end, Comparator.reverseOrder()))
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        List<Suggestion> accepted = new ArrayList<>();
        int end = 0;
        for (var next : quoted) {
            if (next.start() >= end) {
                accepted.add(suggestion(next, seen.putIfAbsent(key(next), accepted.size())));
                end = next.end();
            }
        }
        return List.copyOf(accepted);
    }

    private Optional<Quoted> quoted(JsonNode said) {
        var quote = string(said, "quote").strip();
        var nth = Math.max(1, said.path("occurrence").asInt(1));
        var at = quote.length() <= LONGEST_QUOTE ? text.find(quote, nth) : OptionalInt.empty();
        return at.isEmpty()
                ? Optional.empty()
                : constant(Kind.class, said, "kind")
                        .map(kind -> new Quoted(at.getAsInt(), at.getAsInt() + quote.length(), kind, said));
    }

    private String key(Quoted quoted) {
        return ClaimText.key(article.text().substring(quoted.start(), quoted.end()), article.language());
    }

    private Suggestion suggestion(Quoted quoted, @Nullable Integer repeats) {
        var said = quoted.said();
        var speaker = speaker(said);
        var worth = worth(said);
        return new Suggestion(
                quoted.start(),
                quoted.end(),
                speaker,
                kept(said, "mention"),
                kept(said, "cue"),
                constant(Form.class, said, "form").orElse(Form.REPORTED),
                quoted.kind(),
                worth,
                repeats,
                new Explanation(KEY, speaker == null ? Resolution.UNRESOLVED.key() : KEY, Map.of(KEY, worth)));
    }

    private @Nullable SpeakerGuess speaker(JsonNode said) {
        var name = kept(said, "speaker");
        var person = said.path("person").asBoolean(true);
        return name == null ? null : new SpeakerGuess(name, kept(said, "role"), kept(said, "body"), person);
    }

    private @Nullable String kept(JsonNode said, String field) {
        return everything.keep(string(said, field), LONGEST_NAME);
    }

    private static double worth(JsonNode said) {
        double given = said.path("checkWorthiness").asDouble(UNSAID_WORTH);
        double worth = Double.isFinite(given) ? Math.clamp(given, 0, 1) : UNSAID_WORTH;
        return Math.round(worth * 1000) / 1000.0;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonNode said, String field) {
        var name = string(said, field).strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static String string(JsonNode said, String field) {
        var value = said.path(field);
        return value.isString() ? value.asString() : "";
    }
}
