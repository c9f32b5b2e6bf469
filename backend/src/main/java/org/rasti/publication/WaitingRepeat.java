package org.rasti.publication;

import org.rasti.statement.Appearance;

/**
 * A published claim that was said again, of which its page does not tell yet.
 *
 * @param code and wording of the published statement
 * @param mine whether the caller had a part in taking it for the same claim: then another editor has to show it
 */
public record WaitingRepeat(
        Appearance appearance, long statementId, String code, String wording, String language, boolean mine) {}
