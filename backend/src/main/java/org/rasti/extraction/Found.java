package org.rasti.extraction;

/**
 * A statement as the grammar found it, before anybody asked whose it is.
 *
 * @param words the tokens of the statement
 * @param cue the tokens of the reporting verb
 */
record Found(Span words, Mention speaker, Span cue, Form form, Rule rule) {}
