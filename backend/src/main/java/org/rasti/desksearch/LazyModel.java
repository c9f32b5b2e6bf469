package org.rasti.desksearch;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.matching.SentenceModel;
import org.rasti.matching.SentenceModels;
import org.rasti.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The English model of the build, loaded when the first English claim asks for it: a desk that has none does without its
 * hundred megabytes. On a machine where it cannot be loaded it reads no language.
 */
final class LazyModel implements SentenceModel {

    private static final Logger LOG = LoggerFactory.getLogger(LazyModel.class);
    private static final String NAME = "english";
    private static final int DIMENSIONS = 384;

    private @Nullable SentenceModel model;
    private boolean tried;

    private synchronized Optional<SentenceModel> loaded() {
        if (!tried) {
            tried = true;
            model = load().orElse(null);
        }
        return Optional.ofNullable(model);
    }

    private static Optional<SentenceModel> load() {
        try {
            return SentenceModels.english();
        } catch (IOException e) {
            LOG.warn("Meanings are not compared on this machine", e);
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public boolean reads(Language language) {
        return language.equals(Language.EN) && loaded().isPresent();
    }

    @Override
    public float[] embed(String text) {
        return loaded().orElseThrow().embed(text);
    }
}
