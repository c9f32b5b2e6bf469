package org.rasti.extraction;

/** How the article gives the words: between quotation marks, as reported speech, or packed into a noun phrase. */
public enum Form {
    DIRECT,
    REPORTED,
    NOMINAL
}
