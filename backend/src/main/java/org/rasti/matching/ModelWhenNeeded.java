package org.rasti.matching;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rasti.text.Language;

/** A model that is loaded when the first text in one of its languages comes; one that cannot be loaded reads nothing. */
final class ModelWhenNeeded implements SentenceModel {

    private static final Logger LOG = System.getLogger(ModelWhenNeeded.class.getName());

    /** Loads the model. */
    interface Source {
        Optional<SentenceModel> load() throws IOException;
    }

    private final String name;
    private final Predicate<Language> languages;
    private final Source source;
    private Optional<SentenceModel> model = Optional.empty();
    private boolean wasAskedFor;

    ModelWhenNeeded(String name, Predicate<Language> languages, Source source) {
        this.name = name;
        this.languages = languages;
        this.source = source;
    }

    private synchronized Optional<SentenceModel> model() {
        if (!wasAskedFor) {
            wasAskedFor = true;
            try {
                model = source.load();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Claims are matched by their letters alone: {0}", e.getMessage());
            }
        }
        return model;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return model().map(SentenceModel::dimensions).orElse(0);
    }

    @Override
    public boolean reads(Language language) {
        return languages.test(language) && model().isPresent();
    }

    @Override
    public float[] embed(String text) {
        return model().orElseThrow().embed(text);
    }

    @Override
    public List<float[]> embedParts(String text) {
        return model().orElseThrow().embedParts(text);
    }
}
