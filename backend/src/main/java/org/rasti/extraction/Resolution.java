package org.rasti.extraction;

/** The ways by which a mention was resolved to a speaker. */
public enum Resolution {
    /** The full name stands in the reporting clause itself. */
    NAMED,
    /** A part of a name given in full elsewhere. */
    SURNAME,
    /** A pronoun: the latest speaker. */
    PRONOUN_LATEST,
    /** "This official": the latest person such a description fits. */
    DESCRIPTION_LATEST,
    /** No subject in the clause: the latest speaker goes on. */
    ELIDED_LATEST,
    /** A role whose holder was named before. */
    ROLE_KNOWN,
    /** A role whose holder is named only later. */
    ROLE_LOOKAHEAD,
    /** A role whose holder the article never names. */
    ROLE_ONLY,
    /** A body, not a person. */
    BODY,
    /** A source the article leaves unnamed on purpose. */
    UNNAMED_SOURCE,
    /** Nobody could be found. */
    UNRESOLVED;

    /** The stable machine key, such as {@code pronoun-latest}. */
    public String key() {
        return Keys.of(this);
    }
}
