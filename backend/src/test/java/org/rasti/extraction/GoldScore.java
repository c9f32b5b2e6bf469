package org.rasti.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.rasti.evaluation.GoldFile;
import org.rasti.evaluation.Score;

/** How well the extractor agrees with what a person marked in an article; measured as the benchmark measures. */
record GoldScore(double f1, double speaker, double kind) {

    /** Scores the articles of this gold resource. */
    static GoldScore of(String resource) {
        try {
            var score = new Score();
            for (var gold : GoldFile.read(file(resource))) {
                score.add(gold, new RuleExtractor().extract(new ArticleText(gold.language(), null, gold.text())));
            }
            var measures = score.measures();
            return new GoldScore(measures.f1(), measures.speaker(), measures.kind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String resource) {
        try {
            return Files.readString(file(resource), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String resource) {
        var address = Objects.requireNonNull(GoldScore.class.getResource(resource), resource);
        return Path.of(URI.create(address.toString()));
    }
}
