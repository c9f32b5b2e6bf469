package org.rasti.matching;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rasti.text.Language;

/**
 * A sentence model in ONNX form, run in this process. The vectors of a sentence's words are averaged, as in Reimers and
 * Gurevych, Sentence-BERT (2019), unless the model already gives one vector a sentence.
 */
final class OnnxSentenceModel implements SentenceModel {

    /** A claim is a sentence or two. Time grows with this, and what a model was trained on is no longer. */
    private static final int MOST_TOKENS = 96;

    /** More than enough characters for so many tokens, whatever the script. */
    private static final int MOST_CHARACTERS = 1_000;

    private static final Set<String> STOPS = Set.of(".", "!", "?", "…", ";", "؟", "؛", "۔");

    /** Fewer words say too little on their own. */
    private static final int SHORTEST = 5;

    /** Some words of a text, by their places. */
    private record Range(int from, int to) {}

    private static final Map<String, String> TOKENIZING =
            Map.of("truncation", "true", "maxLength", String.valueOf(MOST_TOKENS), "padding", "false");

    private final String name;
    private final Predicate<Language> languages;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final int dimensions;

    /**
     * @param model the bytes of {@code model.onnx}
     * @param vocabulary {@code tokenizer.json}
     * @throws IOException when either cannot be read or is not what it should be
     */
    OnnxSentenceModel(String name, Predicate<Language> languages, byte[] model, InputStream vocabulary)
            throws IOException {
        this.name = name;
        this.languages = languages;
        this.environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            // Several queries run beside one another; within one, more threads would only wait for each other.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IOException("cannot load the sentence model " + name + ": " + e.getMessage(), e);
        }
        this.tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, TOKENIZING);
        this.dimensions = embed("a").length;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public boolean reads(Language language) {
        return languages.test(language);
    }

    @Override
    public float[] embed(String text) {
        return run(text, false).getFirst();
    }

    @Override
    public List<float[]> embedParts(String text) {
        return run(text, true);
    }

    private List<float[]> run(String text, boolean withParts) {
        Encoding tokens = tokenizer.encode(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            put(inputs, "input_ids", tokens.getIds());
            put(inputs, "attention_mask", tokens.getAttentionMask());
            put(inputs, "token_type_ids", tokens.getTypeIds());
            try (var result = session.run(inputs)) {
                var output = (OnnxTensor) result.get(0);
                return vectors(output, withParts ? sentences(tokens.getTokens()) : List.of());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model " + name + " failed", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** The places of the words of each sentence; none where there is only one. */
    private static List<Range> sentences(String... tokens) {
        var sentences = new ArrayList<Range>();
        int from = 1;
        for (int i = 1; i < tokens.length - 1; i++) {
            boolean ends = STOPS.contains(tokens[i].replace("\u2581", ""));
            if ((ends || i == tokens.length - 2) && i - from >= SHORTEST) {
                sentences.add(new Range(from, i + 1));
                from = i + 1;
            }
        }
        return sentences.size() > 1 || from < tokens.length - 1 ? sentences : List.of();
    }

    /** Models differ in what they want to know. */
    private void put(Map<String, OnnxTensor> inputs, String input, long[] values) throws OrtException {
        if (session.getInputNames().contains(input)) {
            inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {values}));
        }
    }

    private static List<float[]> vectors(OnnxTensor output, List<Range> parts) {
        var values = output.getFloatBuffer();
        long[] shape = output.getInfo().getShape();
        int size = (int) shape[shape.length - 1];
        int words = shape.length == 3 ? (int) shape[1] : 1;
        var vectors = new ArrayList<float[]>();
        vectors.add(unit(sum(values, size, new Range(0, words))));
        if (words > 1) {
            parts.forEach(part -> vectors.add(unit(sum(values, size, part))));
        }
        return vectors;
    }

    private static float[] sum(FloatBuffer values, int size, Range words) {
        var sum = new float[size];
        for (int word = words.from(); word < words.to(); word++) {
            for (int i = 0; i < size; i++) {
                sum[i] += values.get(word * size + i);
            }
        }
        return sum;
    }

    /** The length goes, so that an average and a sum are the same. */
    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = length > 0 ? vector[i] / length : 0;
        }
        return vector;
    }
}
