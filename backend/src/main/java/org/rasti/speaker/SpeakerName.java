package org.rasti.speaker;

/**
 * One of a speaker's names.
 *
 * @param language by its tag, such as {@code fa}
 * @param main whether it is what the speaker is called in that language; the others are aliases
 */
public record SpeakerName(long id, String name, String language, boolean main) {}
