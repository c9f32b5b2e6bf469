package org.rasti.workflow;

/**
 * What the table says of an action.
 *
 * @param <S> the kind of state
 */
public sealed interface Decision<S> {

    /** It may be done and leads to a state. */
    record Allowed<S>(S to) implements Decision<S> {}

    /** It may not be done. */
    record Refused<S>(Reason reason) implements Decision<S> {}

    default boolean allowed() {
        return this instanceof Allowed;
    }
}
