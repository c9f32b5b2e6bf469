package org.rasti.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger, about to be written.
 *
 * @param entity what was changed: STATEMENT, VERDICT, EVIDENCE, ACCOUNT, …
 * @param statementId the statement in whose history it appears; absent for what belongs to none
 * @param actorId absent where the product itself acted
 */
public record Entry(
        String entity,
        long entityId,
        @Nullable Long statementId,
        String action,
        @Nullable Long actorId,
        String actorName,
        Map<String, ?> before,
        Map<String, ?> after,
        @Nullable String note) {

    public static Entry of(String entity, long entityId, String action) {
        return new Entry(entity, entityId, null, action, null, "Rasti", Map.of(), Map.of(), null);
    }

    public Entry on(long statement) {
        return new Entry(entity, entityId, statement, action, actorId, actorName, before, after, note);
    }

    public Entry by(@Nullable Long account, String name) {
        return new Entry(entity, entityId, statementId, action, account, name, before, after, note);
    }

    public Entry before(Map<String, ?> values) {
        return new Entry(entity, entityId, statementId, action, actorId, actorName, values, after, note);
    }

    public Entry after(Map<String, ?> values) {
        return new Entry(entity, entityId, statementId, action, actorId, actorName, before, values, note);
    }

    public Entry note(@Nullable String text) {
        return new Entry(entity, entityId, statementId, action, actorId, actorName, before, after, text);
    }
}
