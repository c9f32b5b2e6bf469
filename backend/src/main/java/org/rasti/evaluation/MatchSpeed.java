package org.rasti.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rasti.matching.Claim;
import org.rasti.matching.ClaimIndex;
import org.rasti.matching.SentenceModel;
import org.rasti.text.Language;

/** How long a query takes among many claims, and how much longer one that is made to be hard. */
final class MatchSpeed {

    private static final int ROUNDS = 3;
    private static final int MATCHES = 20;
    private static final double MILLION = 1e6;
    private static final double MINUTE = 60;
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    /** Where others use the machine, too, the clock says more about them. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What a stranger may type or paste. */
    private static final Map<String, String> HOSTILE = hostile();

    private final MatchReport report;
    private final List<Claim> bases;
    private final List<Claim> queries;
    private final int claims;

    /**
     * @param bases what the claims are varied from
     * @param claims how many there are to be
     */
    MatchSpeed(MatchReport report, List<Claim> bases, List<Claim> queries, int claims) {
        this.report = report;
        this.bases = bases;
        this.queries = queries;
        this.claims = claims;
    }

    private static Map<String, String> hostile() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("megabyte", "the president said that taxes will rise by five percent ".repeat(20_000));
        texts.put("megabyteWithoutSpaces", "lie".repeat(350_000));
        texts.put("differentWords", differentWords());
        texts.put("wildcards", "a* ?b c*d* ".repeat(5_000));
        texts.put("nesting", "(".repeat(50_000) + "tax" + ")".repeat(50_000));
        texts.put("controlCharacters", "\u0000\u0007\u001b\u202e\ufeff\ud800 tax ".repeat(5_000));
        texts.put("addresses", "https://example.org/@a#b@c(@d) — x ".repeat(5_000));
        return texts;
    }

    private static String differentWords() {
        var words = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            words.append(Integer.toString(i * 7919, 36)).append(' ');
        }
        return words.toString();
    }

    void lexical() throws IOException {
        try (var index = ClaimIndex.create(Optional.empty())) {
            index.add(VariedClaims.of(bases, claims));
            index.merge();
            double ordinary = latencies("lexical", index);
            for (var hostile : HOSTILE.entrySet()) {
                var claim = Claim.of(hostile.getValue(), Language.EN);
                var times = new double[2 * ROUNDS + 1];
                for (int i = 0; i < times.length; i++) {
                    times[i] = millis(index, claim);
                }
                Arrays.sort(times);
                report.add("hostile, times an ordinary query", hostile.getKey(), times[ROUNDS] / ordinary);
            }
        }
    }

    void withVectors(SentenceModel model) throws IOException {
        var varied = new VariedClaims(bases, model);
        long begin = processorNanos();
        varied.embedBases();
        report.add("vectors", "millisToEmbed", (processorNanos() - begin) / MILLION / bases.size());
        try (var index = ClaimIndex.create(Optional.of(varied))) {
            var many = varied.claims(claims);
            begin = processorNanos();
            index.add(many);
            index.merge();
            report.add("vectors", "cpuMinutesToIndex", (processorNanos() - begin) / MILLION / 1_000 / MINUTE);
            report.add("vectors", "mebibytesOnDisk", index.size() / (double) (1 << 20));
            latencies("vectors", index);
        }
    }

    /** The median by the clock, after what was measured was said in the report. */
    private double latencies(String section, ClaimIndex index) throws IOException {
        var clock = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var query : queries) {
                long begin = THREADS.getCurrentThreadCpuTime();
                double millis = millis(index, query);
                if (round > 0) {
                    clock.add(millis);
                    processor.add((THREADS.getCurrentThreadCpuTime() - begin) / MILLION);
                }
            }
        }
        report.add(section, "claims", claims);
        report.add(section, "p50Millis", share(clock, HALF));
        report.add(section, "p95Millis", share(clock, MOST));
        report.add(section, "p50CpuMillis", share(processor, HALF));
        report.add(section, "p95CpuMillis", share(processor, MOST));
        return share(clock, HALF);
    }

    private static double share(List<Double> times, double part) {
        return times.stream().sorted().toList().get((int) (times.size() * part));
    }

    private static double millis(ClaimIndex index, Claim query) throws IOException {
        long begin = System.nanoTime();
        index.find(query, MATCHES);
        return (System.nanoTime() - begin) / MILLION;
    }

    /** Of all threads of this process. */
    static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()))
                .toNanos();
    }
}
