package org.rasti.evaluation;

import java.util.Locale;
import org.rasti.evaluation.ExtractBench.Report;
import org.rasti.extraction.Form;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was measured, as tables for people or as one JSON object for programs. */
final class ReportText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportText() {}

    static String tables(Report report) {
        var out = new StringBuilder();
        if (!report.agreement().isEmpty()) {
            out.append("Agreement with annotated articles\n");
            row(
                    out, "file", "art.", "gold", "found", "P", "R", "F1", "exact", "chars", "speaker", "kind", "MAP",
                    "direct");
            report.agreement().forEach(one -> row(out, one));
        }
        report.throughput()
                .forEach(t -> out.append("\nReading, after warm-up, in CPU time of one core: %.0f articles a second"
                                .formatted(t.articlesPerSecond()))
                        .append(
                                " (%d different ones, %.0f characters on average; %.1f times the cost of folding their letters)%n"
                                        .formatted(t.articles(), t.meanCharacters(), t.timesNormalizing())));
        if (!report.growth().isEmpty()) {
            out.append("\nHow CPU time of one core grows with length: 100,000 and 1,000,000 characters\n");
            report.growth()
                    .forEach(g -> out.append("  %-20s %9.1f ms %9.1f ms   ratio %5.1f%n"
                            .formatted(g.text(), g.shortMillis(), g.longMillis(), g.ratio())));
        }
        return out.toString().stripTrailing();
    }

    private static void row(StringBuilder out, ExtractBench.Agreement one) {
        var m = one.measures();
        row(
                out,
                one.file(),
                m.articles(),
                m.gold(),
                m.found(),
                two(m.precision()),
                two(m.recall()),
                two(m.f1()),
                two(m.exactF1()),
                two(m.charF1()),
                two(m.speaker()),
                two(m.kind()),
                two(m.checkWorthyMap()),
                two(m.recallByForm().getOrDefault(Form.DIRECT, Double.NaN)));
    }

    private static void row(StringBuilder out, Object first, Object... cells) {
        out.append("  %-24s".formatted(first));
        for (var cell : cells) {
            out.append("%8s".formatted(cell));
        }
        out.append('\n');
    }

    private static String two(double fraction) {
        return Double.isNaN(fraction) ? "–" : String.format(Locale.ROOT, "%.2f", fraction);
    }

    static String json(Report report) {
        var root = JSON.createObjectNode();
        var agreement = root.putArray("agreement");
        report.agreement().forEach(one -> agreement.add(node(one)));
        var throughput = root.putArray("throughput");
        report.throughput()
                .forEach(t -> throughput.add(JSON.createObjectNode()
                        .put("articles", t.articles())
                        .put("meanCharacters", t.meanCharacters())
                        .put("articlesPerSecond", t.articlesPerSecond())
                        .put("timesNormalizing", t.timesNormalizing())));
        var growth = root.putArray("growth");
        report.growth()
                .forEach(g -> growth.add(JSON.createObjectNode()
                        .put("text", g.text())
                        .put("millis100k", g.shortMillis())
                        .put("millis1M", g.longMillis())
                        .put("ratio", g.ratio())));
        return JSON.writeValueAsString(root);
    }

    private static ObjectNode node(ExtractBench.Agreement one) {
        var m = one.measures();
        var node = JSON.createObjectNode()
                .put("file", one.file())
                .put("articles", m.articles())
                .put("gold", m.gold())
                .put("found", m.found());
        put(node, "precision", m.precision());
        put(node, "recall", m.recall());
        put(node, "f1", m.f1());
        put(node, "exactF1", m.exactF1());
        put(node, "charF1", m.charF1());
        put(node, "speakerAccuracy", m.speaker());
        put(node, "kindAccuracy", m.kind());
        put(node, "checkWorthyMap", m.checkWorthyMap());
        m.recallByForm()
                .forEach((form, recall) -> put(
                        node,
                        "recall" + form.name().charAt(0)
                                + form.name().substring(1).toLowerCase(Locale.ROOT),
                        recall));
        return node;
    }

    /** JSON has no "not a number". */
    private static void put(ObjectNode node, String name, double fraction) {
        if (Double.isNaN(fraction)) {
            node.putNull(name);
        } else {
            node.put(name, fraction);
        }
    }
}
