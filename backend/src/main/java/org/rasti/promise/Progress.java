package org.rasti.promise;

/**
 * A note on how a promise is getting on.
 *
 * @param notedBy the name of whoever added it
 */
public record Progress(long id, long version, long statementId, String notedBy, ProgressData data) {}
