package org.rasti.matching;

import java.util.List;
import org.rasti.text.Language;

/** Turns a sentence into a vector that lies near those of sentences with the same meaning. */
public interface SentenceModel {

    /** Told apart by it: vectors of one model say nothing about those of another. */
    String name();

    /** How many numbers a vector has. */
    int dimensions();

    /** Whether it was trained on this language. */
    boolean reads(Language language);

    /**
     * The sentence's vector, of length 1; safe for use by several threads.
     *
     * @param text of any length; what lies beyond the model's reach is left out
     */
    float[] embed(String text);

    /**
     * The text's vector and after it those of its sentences, read in their surroundings, where it has several: a post
     * says more than the claim that it makes.
     */
    default List<float[]> embedParts(String text) {
        return List.of(embed(text));
    }
}
