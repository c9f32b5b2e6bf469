package org.rasti.desksearch;

import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.matching.SentenceModel;
import org.rasti.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sentence model that is loaded by the first sentence: a desk that never sees one in its language spares the memory.
 * One that cannot be loaded reads no language from then on, and claims are found by their letters.
 */
final class LazyModel implements SentenceModel {

    private static final Logger LOG = LoggerFactory.getLogger(LazyModel.class);

    /** Loads the model. */
    interface Loading {
        SentenceModel load() throws IOException;
    }

    private final String name;
    private final Predicate<Language> languages;
    private final Loading loading;
    private @Nullable SentenceModel loaded;
    private volatile boolean failed;

    LazyModel(String name, Predicate<Language> languages, Loading loading) {
        this.name = name;
        this.languages = languages;
        this.loading = loading;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return loadedModel().dimensions();
    }

    /** Loads it if it might, so that nobody is promised a vector that never comes. */
    @Override
    public boolean reads(Language language) {
        return !failed && languages.test(language) && model() != null;
    }

    @Override
    public float[] embed(String text) {
        return loadedModel().embed(text);
    }

    private SentenceModel loadedModel() {
        var model = model();
        if (model == null) {
            throw new IllegalStateException("The sentence model " + name + " could not be loaded");
        }
        return model;
    }

    private synchronized @Nullable SentenceModel model() {
        if (loaded == null && !failed) {
            try {
                loaded = loading.load();
            } catch (IOException e) {
                failed = true;
                LOG.warn("Similar claims are found by their letters alone: {}", e.getMessage());
            }
        }
        return loaded;
    }
}
