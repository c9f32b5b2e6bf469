package org.rasti.desksearch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How similar claims are found; the README has the table.
 *
 * @param vectors whether the meaning of sentences is compared besides their letters
 * @param model a folder with {@code model.onnx} and {@code tokenizer.json} of a model that reads every language; the
 *     English one that comes with the build where nothing is said
 */
@ConfigurationProperties("rasti.matching")
record MatchingProperties(
        @DefaultValue("true") boolean vectors, @Nullable Path model) {}
