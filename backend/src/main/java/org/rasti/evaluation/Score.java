package org.rasti.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rasti.evaluation.GoldArticle.Span;
import org.rasti.extraction.Form;
import org.rasti.extraction.Suggestion;

/**
 * Adds up how well what was found agrees with what people annotated. Something found matches a statement when
 * intersection over union of their characters is at least one half; each side is used once, the best pairs first. What
 * matches nothing and lies mostly in an ignored passage counts neither way.
 */
public final class Score {

    private static final double ENOUGH = 0.5;
    private static final String EDGE = " \t\n\r\u200c\u200f\u200e.،,;؛:!؟?…\"'«»“”‘’()[]-–—";

    private int articles;
    private int gold;
    private int found;
    private int matched;
    private int exact;
    private int speakers;
    private int kinds;
    private long commonCharacters;
    private long goldCharacters;
    private long foundCharacters;
    private double precisionSum;
    private int ranked;
    private final Map<Form, int[]> forms = new EnumMap<>(Form.class);

    /** A pair of one annotated and one found statement that overlap. */
    private record Pair(double overlap, int gold, int found) {}

    /** The measures as fractions, by the names under which they are printed; NaN where there is nothing to measure. */
    public record Measures(
            int articles,
            int gold,
            int found,
            double precision,
            double recall,
            double f1,
            double exactF1,
            double charF1,
            double speaker,
            double kind,
            double checkWorthyMap,
            Map<Form, Double> recallByForm) {}

    public void add(GoldArticle article, List<Suggestion> suggestions) {
        var wanted = article.statements().stream()
                .map(statement -> trim(article.text(), statement.start(), statement.end()))
                .toList();
        var spans = suggestions.stream()
                .map(suggestion -> trim(article.text(), suggestion.start(), suggestion.end()))
                .toList();
        var pairs = match(wanted, spans);
        articles++;
        gold += wanted.size();
        found += (int) IntStream.range(0, spans.size())
                .filter(i -> pairs.containsValue(i) || !isIgnored(article, spans.get(i)))
                .count();
        countForms(article, pairs);
        countCharacters(article.text().length(), wanted, spans);
        pairs.forEach((g, f) -> compare(
                article.statements().get(g), suggestions.get(f), wanted.get(g).equals(spans.get(f))));
        rank(article, suggestions, pairs);
    }

    private void compare(GoldStatement statement, Suggestion suggestion, boolean sameBounds) {
        var guess = suggestion.speaker();
        matched++;
        exact += sameBounds ? 1 : 0;
        speakers += SpeakerNames.agree(statement.speaker(), guess == null ? null : guess.name()) ? 1 : 0;
        kinds += statement.kind() == suggestion.kind() ? 1 : 0;
    }

    /** From annotated to found. */
    private static Map<Integer, Integer> match(List<Span> wanted, List<Span> spans) {
        var candidates = new ArrayList<Pair>();
        for (int g = 0; g < wanted.size(); g++) {
            for (int f = 0; f < spans.size(); f++) {
                double overlap = wanted.get(g).overlap(spans.get(f));
                if (overlap >= ENOUGH) {
                    candidates.add(new Pair(overlap, g, f));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        var pairs = new HashMap<Integer, Integer>();
        for (var pair : candidates) {
            if (!pairs.containsKey(pair.gold()) && !pairs.containsValue(pair.found())) {
                pairs.put(pair.gold(), pair.found());
            }
        }
        return pairs;
    }

    private static boolean isIgnored(GoldArticle article, Span span) {
        return article.ignored().stream()
                .map(passage -> trim(article.text(), passage.start(), passage.end()))
                .anyMatch(passage -> passage.common(span) * 2 > span.length());
    }

    private void countForms(GoldArticle article, Map<Integer, Integer> pairs) {
        for (int g = 0; g < article.statements().size(); g++) {
            var counts = forms.computeIfAbsent(article.statements().get(g).form(), form -> new int[2]);
            counts[0]++;
            counts[1] += pairs.containsKey(g) ? 1 : 0;
        }
    }

    private void countCharacters(int length, List<Span> wanted, List<Span> spans) {
        var inGold = covered(length, wanted);
        var inFound = covered(length, spans);
        goldCharacters += inGold.cardinality();
        foundCharacters += inFound.cardinality();
        inGold.and(inFound);
        commonCharacters += inGold.cardinality();
    }

    private static BitSet covered(int length, List<Span> spans) {
        var covered = new BitSet(length);
        spans.forEach(span -> covered.set(span.start(), span.end()));
        return covered;
    }

    /** Average precision of the order by check-worthiness, over the articles in which anything is worth checking. */
    private void rank(GoldArticle article, List<Suggestion> suggestions, Map<Integer, Integer> pairs) {
        var worthy = new BitSet();
        long relevant = article.statements().stream()
                .filter(statement -> Boolean.TRUE.equals(statement.checkWorthy()))
                .count();
        if (relevant == 0) {
            return;
        }
        pairs.forEach((g, f) ->
                worthy.set(f, Boolean.TRUE.equals(article.statements().get(g).checkWorthy())));
        var order = new ArrayList<Integer>();
        for (int f = 0; f < suggestions.size(); f++) {
            order.add(f);
        }
        order.sort(Comparator.comparingDouble(f -> -suggestions.get(f).checkWorthiness()));
        double sum = 0;
        int hits = 0;
        for (int place = 1; place <= order.size(); place++) {
            if (worthy.get(order.get(place - 1))) {
                sum += (double) ++hits / place;
            }
        }
        precisionSum += sum / relevant;
        ranked++;
    }

    public Measures measures() {
        double precision = ratio(matched, found);
        double recall = ratio(matched, gold);
        var byForm = new EnumMap<Form, Double>(Form.class);
        forms.forEach((form, counts) -> byForm.put(form, ratio(counts[1], counts[0])));
        return new Measures(
                articles,
                gold,
                found,
                precision,
                recall,
                harmonic(precision, recall),
                harmonic(ratio(exact, found), ratio(exact, gold)),
                harmonic(ratio(commonCharacters, foundCharacters), ratio(commonCharacters, goldCharacters)),
                ratio(speakers, matched),
                ratio(kinds, matched),
                ranked == 0 ? Double.NaN : precisionSum / ranked,
                byForm);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    private static double harmonic(double a, double b) {
        return a + b > 0 ? 2 * a * b / (a + b) : 0;
    }

    private static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && EDGE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGE.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(from, to);
    }
}
