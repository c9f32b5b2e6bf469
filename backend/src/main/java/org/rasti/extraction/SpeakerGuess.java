package org.rasti.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Who seems to be speaking, in the article's own spelling.
 *
 * @param name the full name of the person, the role where the article names nobody, or the name of the body
 * @param role the role the article gives this person
 * @param body the body the person speaks for, where the role names one
 * @param person whether this is a person rather than a body
 */
public record SpeakerGuess(
        String name, @Nullable String role, @Nullable String body, boolean person) {}
