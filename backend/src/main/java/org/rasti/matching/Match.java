package org.rasti.matching;

/**
 * A claim of the index that resembles the one asked about.
 *
 * @param doc its document's number in the searcher asked
 * @param score orders the matches of one query and says nothing beyond it
 * @param confidence how likely both are the same claim, from 0 to 1
 * @param likeness what the confidence comes to
 */
public record Match(int doc, double score, double confidence, Likeness likeness) {}
