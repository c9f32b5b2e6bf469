package org.rasti.workflow;

import java.util.Set;

/**
 * One row of a table: from these states, this action leads there, for these parties, where these guards hold.
 *
 * @param who any one of them is enough
 * @param guards all of them must hold
 */
record Transition<S extends Enum<S>, A extends Enum<A>>(
        Set<S> from, A action, S to, Set<Party> who, Set<Guard> guards) {

    static <S extends Enum<S>, A extends Enum<A>> Row<S, A> from(Set<S> states) {
        return new Row<>(states);
    }

    /** A row that is being written down. */
    record Row<S extends Enum<S>, A extends Enum<A>>(Set<S> from) {

        Step<S, A> on(A action, S to) {
            return new Step<>(from, action, to);
        }
    }

    record Step<S extends Enum<S>, A extends Enum<A>>(Set<S> from, A action, S to) {

        Transition<S, A> by(Set<Party> who, Guard... guards) {
            return new Transition<>(from, action, to, who, Set.of(guards));
        }
    }
}
