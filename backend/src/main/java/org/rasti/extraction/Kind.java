package org.rasti.extraction;

/** What a statement claims: something that is, that the speaker will do, that will happen, or that ought to be. */
public enum Kind {
    FACT,
    PROMISE,
    PREDICTION,
    OPINION
}
