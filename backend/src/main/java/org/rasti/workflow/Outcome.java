package org.rasti.workflow;

/**
 * What became of something that a person asked for: done, or refused for a reason they can act on.
 *
 * @param <T> what is handed back when it was done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Reason reason) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Reason reason) {
        return new Refused<>(reason);
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The value of what was done. Throws where it was refused: for callers that know it cannot be. */
    default T get() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var reason) -> throw new IllegalStateException("Refused: " + reason);
        };
    }
}
