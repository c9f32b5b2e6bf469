package org.rasti.matching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.rasti.text.Language;

/** Where sentence models come from. Loading one takes a second or so and some hundred megabytes: load it once. */
public final class SentenceModels {

    private static final String ENGLISH = "all-minilm-l6-v2-q";
    private static final String MINI_LM = "/all-minilm-l6-v2-q.onnx";
    private static final String MINI_LM_TOKENS = "/all-minilm-l6-v2-q-tokenizer.json";

    private SentenceModels() {}

    /** Whether the build brought an English model and what it runs on. */
    public static boolean isBuiltIn() {
        return SentenceModels.class.getResource(MINI_LM) != null
                && isPresent("ai.onnxruntime.OrtSession")
                && isPresent("ai.djl.huggingface.tokenizers.HuggingFaceTokenizer");
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, SentenceModels.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * The English model all-MiniLM-L6-v2 (Wang and others 2020; Apache License 2.0), quantised.
     *
     * @return empty where the build left it out
     * @throws IOException when it is there and cannot be loaded, as on a machine that its libraries do not know
     */
    public static Optional<SentenceModel> english() throws IOException {
        if (!isBuiltIn()) {
            return Optional.empty();
        }
        try (var model = resource(MINI_LM);
                var tokens = resource(MINI_LM_TOKENS)) {
            return Optional.of(load(ENGLISH, Language.EN::equals, model.readAllBytes(), tokens));
        }
    }

    /**
     * The English model, loaded when the first English text comes. Where it cannot be loaded, that is logged once, and it
     * reads no language.
     *
     * @return empty where the build left it out
     */
    public static Optional<SentenceModel> englishWhenNeeded() {
        return isBuiltIn()
                ? Optional.of(new ModelWhenNeeded(ENGLISH, Language.EN::equals, SentenceModels::english))
                : Optional.empty();
    }

    /** The same for a model in a folder, taken to read every language; see {@link #at}. */
    public static SentenceModel whenNeeded(Path folder) {
        return new ModelWhenNeeded(name(folder), language -> true, () -> Optional.of(at(folder)));
    }

    /**
     * A model that somebody put beside the product; taken to read every language.
     *
     * @param folder with {@code model.onnx} and {@code tokenizer.json}
     * @throws IOException when a file is missing or is not what it should be, or the build left ONNX Runtime out
     */
    public static SentenceModel at(Path folder) throws IOException {
        if (!isPresent("ai.onnxruntime.OrtSession")) {
            throw new IOException("this build has no ONNX Runtime: build it without -Dvectors=false");
        }
        try (var tokens = Files.newInputStream(folder.resolve("tokenizer.json"))) {
            return load(name(folder), language -> true, Files.readAllBytes(folder.resolve("model.onnx")), tokens);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /** Native libraries say in many ways that they do not run here. */
    private static SentenceModel load(String name, Predicate<Language> languages, byte[] model, InputStream tokens)
            throws IOException {
        try {
            return new OnnxSentenceModel(name, languages, model, tokens);
        } catch (RuntimeException | LinkageError e) {
            throw new IOException("cannot load the sentence model " + name + ": " + e, e);
        }
    }

    private static InputStream resource(String path) throws IOException {
        var found = SentenceModels.class.getResourceAsStream(path);
        if (found == null) {
            throw new IOException("no " + path + " on the class path");
        }
        return found;
    }
}
