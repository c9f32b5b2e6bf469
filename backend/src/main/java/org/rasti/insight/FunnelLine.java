package org.rasti.insight;

/**
 * What became of the statements that came in, of one speaker, body, topic or outlet. Each of the first four holds what
 * ever got so far, whatever happened since.
 *
 * @param name empty for those that have none
 * @param received all of them
 * @param dismissed those that stand dismissed now
 * @param merged those that turned out to be another statement
 */
public record FunnelLine(
        String name, long received, long queued, long researched, long published, long dismissed, long merged) {}
