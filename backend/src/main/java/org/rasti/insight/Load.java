package org.rasti.insight;

/**
 * What somebody has open now.
 *
 * @param researching statements in research, whether something was handed in or not
 * @param handedIn of these and of corrections, those that wait for an editor
 * @param correcting published statements with a next version under way
 */
public record Load(String person, long researching, long handedIn, long correcting) {}
