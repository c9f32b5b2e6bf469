package org.rasti.workflow;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of transitions and the one function that reads it. Pure: the caller says where the thing stands, in which
 * capacities somebody acts, and which guards hold. Where several rows fit, the first whose guards all hold decides.
 */
public final class WorkflowTable<S extends Enum<S>, A extends Enum<A>> {

    private final List<Transition<S, A>> rows;

    WorkflowTable(List<Transition<S, A>> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Whether the action may be done now, and where it leads; else the first reason why not: state, person, guard. */
    public Decision<S> decide(S from, A action, Set<Party> who, Set<Guard> met) {
        var fromHere = rowsFor(from, action);
        if (fromHere.isEmpty()) {
            return new Decision.Refused<>(Reason.NOT_FROM_THIS_STATE);
        }
        var theirs = fromHere.stream()
                .filter(row -> !Collections.disjoint(row.who(), who))
                .toList();
        if (theirs.isEmpty()) {
            return new Decision.Refused<>(whyNotTheirs(fromHere, who));
        }
        return theirs.stream()
                .filter(row -> met.containsAll(row.guards()))
                .findFirst()
                .<Decision<S>>map(row -> new Decision.Allowed<>(row.to()))
                .orElseGet(() -> new Decision.Refused<>(firstUnmet(theirs, met)));
    }

    private static <S extends Enum<S>, A extends Enum<A>> Reason firstUnmet(
            List<Transition<S, A>> rows, Set<Guard> met) {
        return rows.stream()
                .flatMap(row -> row.guards().stream().sorted())
                .filter(guard -> !met.contains(guard))
                .findFirst()
                .orElseThrow()
                .refusal();
    }

    /** What somebody could do from here, guards aside: what a screen offers. The order is that of the table. */
    public List<A> offered(S from, Set<Party> who) {
        return rows.stream()
                .filter(row -> row.from().contains(from) && !Collections.disjoint(row.who(), who))
                .map(Transition::action)
                .distinct()
                .toList();
    }

    /** Every guard of an action from a state, for a test or a manual page that prints the table. */
    public Set<Guard> guards(S from, A action) {
        return rowsFor(from, action).stream()
                .flatMap(row -> row.guards().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Guard.class)));
    }

    private List<Transition<S, A>> rowsFor(S from, A action) {
        return rows.stream()
                .filter(row -> row.from().contains(from) && row.action() == action)
                .toList();
    }

    private Reason whyNotTheirs(List<Transition<S, A>> candidates, Set<Party> who) {
        var wantsSecondPerson = candidates.stream().anyMatch(row -> row.who().contains(Party.INDEPENDENT_EDITOR));
        return wantsSecondPerson && who.contains(Party.EDITOR) ? Reason.OWN_WORK : Reason.NOT_YOURS_TO_DO;
    }
}
