package org.rasti.desksearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.matching.SentenceModel;
import org.rasti.matching.SentenceModels;
import org.rasti.text.Language;

/** Chooses the sentence model that is configured, or the one that the build brought, or none. */
final class ConfiguredModel {

    private ConfiguredModel() {}

    /** A folder that was named and is of no use stops the start: nobody should believe that it is used. */
    static Optional<SentenceModel> of(boolean vectors, @Nullable Path folder) {
        if (!vectors) {
            return Optional.empty();
        }
        if (folder != null) {
            return Optional.of(at(folder));
        }
        return SentenceModels.isBuiltIn()
                ? Optional.of(new LazyModel("english", Language.EN::equals, ConfiguredModel::english))
                : Optional.empty();
    }

    private static SentenceModel at(Path folder) {
        try {
            return SentenceModels.at(folder);
        } catch (IOException e) {
            throw new IllegalStateException("rasti.matching.model=" + folder + ": " + e.getMessage(), e);
        }
    }

    private static SentenceModel english() throws IOException {
        return SentenceModels.english().orElseThrow();
    }
}
