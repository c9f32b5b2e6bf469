package org.rasti.search;

/**
 * How a question that is being typed may go on.
 *
 * @param what SPEAKER, TOPIC, OUTLET or another field whose value it is; CLAIM for the words of something found
 * @param text to be shown: a name, or a claim's words
 * @param query the whole question with it in place of what was being typed
 * @param count how many hits that question's value has; 1 for a claim
 */
public record Completion(What what, String text, String query, int count) {

    /** What a completion is. */
    public enum What {
        SPEAKER,
        TOPIC,
        OUTLET,
        RATING,
        CLAIM
    }
}
