package org.rasti.desksearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.matching.SentenceModel;
import org.rasti.matching.SentenceModels;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured about recognising statements; the README has the table.
 *
 * @param vectors whether meanings are compared, too, not letters alone
 * @param model the folder of a model for all languages; the English one of the build where nothing is said
 */
@ConfigurationProperties("rasti.matching")
public record MatchingProperties(
        @DefaultValue("true") boolean vectors, @Nullable Path model) {

    /** The model to compare meanings by; empty where there is none. */
    public Optional<SentenceModel> sentenceModel() {
        if (!vectors) {
            return Optional.empty();
        }
        if (model != null) {
            return Optional.of(configured(model));
        }
        return SentenceModels.isBuiltIn() ? Optional.of(new LazyModel()) : Optional.empty();
    }

    private static SentenceModel configured(Path folder) {
        try {
            return SentenceModels.at(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("rasti.matching.model: " + e.getMessage(), e);
        }
    }
}
