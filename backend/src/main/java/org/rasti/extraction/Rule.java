package org.rasti.extraction;

/** The constructions by which statements are found. */
public enum Rule {
    /** A reporting clause ends in a colon and what follows are the speaker's words. */
    COLON_SCOPE,
    /** Words between quotation marks with a reporting clause beside them. */
    QUOTATION,
    /** "X said that …", in any language's own way. */
    THAT_CLAUSE,
    /** A verb of saying with the words following bare, without mark or conjunction. */
    BARE_CLAUSE,
    /** "Stressing that …": a statement beside the main one. */
    PARTICIPIAL,
    /** The proposition is packed into a noun phrase: "announced an agreement on …". */
    NOMINAL,
    /** "Asked Y to …". */
    REQUEST,
    /** "According to X, …". */
    ACCORDING_TO,
    /** "…, X said", after the words. */
    TRAILING,
    /** A later sentence of words that began earlier. */
    RUNNING_ON,
    /** No construction: a language model found it. */
    LANGUAGE_MODEL;

    /** The stable machine key, such as {@code colon-scope}. */
    public String key() {
        return Keys.of(this);
    }
}
