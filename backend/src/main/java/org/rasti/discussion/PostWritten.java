package org.rasti.discussion;

import java.util.Set;

/**
 * Somebody posted. Heard within the same transaction.
 *
 * @param mentioned the accounts that the text names, perhaps the author's own among them
 */
public record PostWritten(long statementId, String text, Set<Long> mentioned) {

    public PostWritten {
        mentioned = Set.copyOf(mentioned);
    }
}
