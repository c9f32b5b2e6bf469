package org.rasti.extraction;

/** What a score of check-worthiness is made of. */
public enum Factor {
    /** What every statement of this kind starts with. */
    KIND,
    FIGURE,
    DATE,
    ENTITY,
    CAUSAL,
    COMPARISON,
    NEGATION,
    /** Weighs nothing, but must be known: the speaker says that this is not so. */
    DENIED,
    PROMISE,
    PUBLIC_INTEREST,
    LENGTH,
    VAGUE,
    PROTOCOL,
    WISH;

    /** The stable machine key, such as {@code public-interest}. */
    public String key() {
        return Keys.of(this);
    }
}
