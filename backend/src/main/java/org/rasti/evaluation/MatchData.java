package org.rasti.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.rasti.evaluation.MatchTask.Query;
import org.rasti.matching.Claim;
import org.rasti.text.Language;

/** Reads the public data sets that matching is measured with. They are fetched by whoever measures, not shipped. */
final class MatchData {

    static final String TRAIN = "train";
    static final String DEV = "dev";
    static final String TEST = "test";

    /** The Persian set has no parts of its own: half of its claims, drawn with this, are for learning. */
    private static final long SEED = 20_261_123;

    private MatchData() {}

    /**
     * CLEF 2020 CheckThat! task 2 (Barrón-Cedeño and others 2020), English: posts and the claims that they make.
     *
     * @param folder of the repository, with {@code data/v3.0} and {@code test-input} unpacked
     */
    static MatchTask checkThat(Path folder) throws IOException {
        var data = folder.resolve("data/v3.0");
        var claims = new ArrayList<Claim>();
        var numbers = new HashMap<String, Integer>();
        for (var row : withoutHeadings(data.resolve("verified_claims.docs.tsv"), '\t')) {
            numbers.put(row.getFirst(), claims.size());
            claims.add(Claim.of(row.get(1), Language.EN).withTitle(row.get(2)));
        }
        var parts = new LinkedHashMap<String, List<Query>>();
        parts.put(TRAIN, posts(data.resolve("train"), numbers));
        parts.put(DEV, posts(data.resolve("dev"), numbers));
        parts.put(TEST, posts(folder.resolve("test-input"), numbers));
        return new MatchTask(claims, parts);
    }

    private static List<Query> posts(Path folder, Map<String, Integer> numbers) throws IOException {
        var gold = new HashMap<String, Set<Integer>>();
        for (var line : Files.readAllLines(folder.resolve("tweet-vclaim-pairs.qrels"))) {
            var words = line.split("\\s+");
            gold.computeIfAbsent(words[0], id -> new HashSet<>()).add(numbers.get(words[2]));
        }
        return withoutHeadings(folder.resolve("tweets.queries.tsv"), '\t').stream()
                .map(row -> new Query(Claim.of(row.get(1), Language.EN), gold.getOrDefault(row.getFirst(), Set.of())))
                .filter(query -> !query.gold().isEmpty())
                .toList();
    }

    /**
     * PersianStanceDetection (Zarharan and others 2019): headlines and the claims that they report on, unrelated ones
     * left out.
     *
     * @param file {@code HeadlineToClaim.csv}
     */
    static MatchTask persian(Path file) throws IOException {
        var rows = withoutHeadings(file, ',');
        var texts = new ArrayList<>(
                new LinkedHashSet<>(rows.stream().map(row -> row.get(1)).toList()));
        var gold = new LinkedHashMap<String, Set<Integer>>();
        for (var row : rows) {
            if (!row.get(5).equals("Unrelated")) {
                gold.computeIfAbsent(row.get(2), headline -> new LinkedHashSet<>())
                        .add(texts.indexOf(row.get(1)));
            }
        }
        var learning = half(texts.size());
        var train = new ArrayList<Query>();
        var test = new ArrayList<Query>();
        gold.forEach((headline, claims) -> {
            var query = new Query(Claim.of(headline, Language.FA), claims);
            if (learning.containsAll(claims)) {
                train.add(query);
            } else if (claims.stream().noneMatch(learning::contains)) {
                test.add(query);
            }
        });
        return new MatchTask(
                texts.stream().map(text -> Claim.of(text, Language.FA)).toList(), Map.of(TRAIN, train, TEST, test));
    }

    private static Set<Integer> half(int size) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, new Random(SEED));
        return new HashSet<>(numbers.subList(0, size / 2));
    }

    private static List<List<String>> withoutHeadings(Path file, char mark) throws IOException {
        var rows = Delimited.read(file, mark);
        return rows.subList(Math.min(1, rows.size()), rows.size());
    }
}
