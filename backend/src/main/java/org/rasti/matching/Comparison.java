package org.rasti.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rasti.search.Analyzers;
import org.rasti.text.Language;

/**
 * What two claims share and where they differ, to be shown beside a suggestion.
 *
 * @param shared the words that both say, in the order of the left text, but for those that every sentence has
 * @param numbers whether the numbers in them agree
 * @param dates whether the years and months in them agree; when they were said does not matter: claims come back
 * @param speakers whether one person said both
 * @param opposite whether one denies what the other says
 */
public record Comparison(
        List<SharedWord> shared, Agreement numbers, Agreement dates, Agreement speakers, boolean opposite) {

    /**
     * A place in a text as it was given.
     *
     * @param start in UTF-16 units
     * @param end exclusive
     */
    public record Span(int start, int end) {}

    /** A word, whatever its ending, and everywhere it stands in both texts. */
    public record SharedWord(List<Span> left, List<Span> right) {
        public SharedWord {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    public Comparison {
        shared = List.copyOf(shared);
    }

    /** Compares two claims by their texts and speakers; their titles are not looked at. */
    public static Comparison of(Claim left, Claim right) {
        var one = read(left);
        var other = read(right);
        return new Comparison(
                shared(left, right),
                one.numbers(other),
                one.dates(other),
                Signals.speakers(left.speakers(), right.speakers()),
                one.negated() != other.negated());
    }

    private static Particulars read(Claim claim) {
        return ParticularsReader.of(claim.language())
                .read(PostText.of(claim.text()).text());
    }

    /** Words of different languages are compared by their letters: names and numbers may still be the same. */
    private static List<SharedWord> shared(Claim left, Claim right) {
        var leftPlaces = places(left.text(), left.language());
        var rightPlaces = places(right.text(), right.language());
        var shared = new ArrayList<SharedWord>();
        leftPlaces.forEach((word, here) -> {
            var there = rightPlaces.get(word);
            if (there != null) {
                shared.add(new SharedWord(here, there));
            }
        });
        return shared;
    }

    private static Map<String, List<Span>> places(String text, Language language) {
        var places = new LinkedHashMap<String, List<Span>>();
        var reader = ParticularsReader.of(language);
        for (var term : Analyzers.terms(Analyzers.words(language), PostText.cut(text))) {
            if (!reader.frames(text.substring(term.start(), term.end()))) {
                places.computeIfAbsent(term.text(), word -> new ArrayList<>()).add(new Span(term.start(), term.end()));
            }
        }
        return places;
    }
}
