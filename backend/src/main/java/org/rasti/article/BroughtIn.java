package org.rasti.article;

/**
 * What became of an article that somebody brought in.
 *
 * @param isNew whether it was not known before, by its address or by its text
 * @param otherText whether its address is known with another text, and nothing was stored
 */
public record BroughtIn(long articleId, boolean isNew, boolean otherText) {}
