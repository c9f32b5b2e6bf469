package org.rasti.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what the extractor finds in an article with what a person marked in it. A statement is found when the
 * intersection of both spans is at least half their union; each side counts once, best matches first.
 */
record GoldScore(double f1, double speaker, double kind) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String EDGE = " \t\n\r\u200c\u200f\u200e.،,;؛:!؟?…\"'«»“”‘’()[]-–—";
    private static final double ENOUGH = 0.5;

    private record Gold(int start, int end, @Nullable String speaker, String kind) {}

    private record Pair(double overlap, int gold, int found) {}

    /** Scores the article of this gold resource. */
    static GoldScore of(String resource) {
        return of(JSON.readTree(read(resource)));
    }

    static GoldScore of(JsonNode article) {
        String text = article.has("text")
                ? article.get("text").asString()
                : read(article.get("text_file").asString());
        List<Suggestion> found = new RuleExtractor()
                .extract(new ArticleText(Language.of(article.get("lang").asString()), null, text));
        return score(text, gold(article, text), found);
    }

    static String read(String resource) {
        try (InputStream in = GoldScore.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldScore score(String text, List<Gold> gold, List<Suggestion> found) {
        List<Pair> matched = match(text, gold, found);
        double speakers = matched.stream()
                .filter(p -> sameSpeaker(
                        gold.get(p.gold()).speaker(), found.get(p.found()).speaker()))
                .count();
        double kinds = matched.stream()
                .filter(p -> gold.get(p.gold())
                        .kind()
                        .equals(found.get(p.found()).kind().name().toLowerCase(Locale.ROOT)))
                .count();
        double f1 = 2.0 * matched.size() / (gold.size() + found.size());
        return new GoldScore(f1, speakers / matched.size(), kinds / matched.size());
    }

    private static List<Pair> match(String text, List<Gold> gold, List<Suggestion> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                int[] span = trim(text, found.get(f).start(), found.get(f).end());
                pairs.add(new Pair(overlap(gold.get(g), span), g, f));
            }
        }
        pairs.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        return pairs.stream()
                .filter(p -> p.overlap() >= ENOUGH
                        && !usedGold.contains(p.gold())
                        && !usedFound.contains(p.found())
                        && usedGold.add(p.gold())
                        && usedFound.add(p.found()))
                .toList();
    }

    private static double overlap(Gold gold, int[] span) {
        double common = Math.min(gold.end(), span[1]) - Math.max(gold.start(), span[0]);
        return common <= 0 ? 0 : common / (Math.max(gold.end(), span[1]) - Math.min(gold.start(), span[0]));
    }

    private static List<Gold> gold(JsonNode article, String text) {
        List<Gold> gold = new ArrayList<>();
        for (JsonNode statement : article.get("statements")) {
            String words = statement.get("text").asString();
            int start = -1;
            for (int i = 0; i <= statement.path("nth").asInt(0); i++) {
                start = text.indexOf(words, start + 1);
            }
            int[] span = trim(text, start, start + words.length());
            JsonNode key = statement.get("speaker");
            String speaker = key.isNull()
                    ? null
                    : article.get("speakers").get(key.asString()).get("name").asString();
            gold.add(new Gold(span[0], span[1], speaker, statement.get("kind").asString()));
        }
        return gold;
    }

    /** Names agree when the words of one are all among the other's, a role of up to five words more allowed. */
    private static boolean sameSpeaker(@Nullable String gold, @Nullable SpeakerGuess said) {
        if (gold == null || said == null) {
            return gold == null && said == null;
        }
        Set<String> x = words(gold);
        Set<String> y = words(said.name());
        return x.containsAll(y) || (y.containsAll(x) && y.size() <= x.size() + 5);
    }

    private static Set<String> words(String name) {
        String folded = Normalizer.normalize(
                        name.replace('ي', 'ی').replace('ك', 'ک').replace('\u200c', ' '), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(folded.split("\\P{L}+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static int[] trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && EDGE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGE.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new int[] {from, to};
    }
}
