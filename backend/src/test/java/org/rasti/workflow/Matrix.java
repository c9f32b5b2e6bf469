package org.rasti.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a table must say, cell by cell: from a state, by an action, for a set of capacities. */
final class Matrix<S extends Enum<S>, A extends Enum<A>> {

    static final Set<Guard> ALL_MET = EnumSet.allOf(Guard.class);

    private final Lines lines;
    private final Class<S> states;
    private final Class<A> actions;

    private Matrix(Lines lines, Class<S> states, Class<A> actions) {
        this.lines = lines;
        this.states = states;
        this.actions = actions;
    }

    static Matrix<StatementStatus, StatementAction> ofStatements() {
        return new Matrix<>(Lines.of("statement-matrix.csv"), StatementStatus.class, StatementAction.class);
    }

    static Matrix<VerdictStatus, VerdictAction> ofVerdicts() {
        return new Matrix<>(Lines.of("verdict-matrix.csv"), VerdictStatus.class, VerdictAction.class);
    }

    /** Each cell: state, action, capacities, decision. */
    Stream<Arguments> cells() {
        return lines.rows().stream().flatMap(this::cells);
    }

    private Stream<Arguments> cells(List<String> row) {
        var from = Enum.valueOf(states, row.get(0));
        var action = Enum.valueOf(actions, row.get(1));
        return IntStream.range(2, row.size())
                .mapToObj(i -> Arguments.of(from, action, parties(lines.header().get(i)), decision(row.get(i))));
    }

    /** The states and actions that have a line. */
    List<String> pairs() {
        return lines.rows().stream().map(row -> row.get(0) + " " + row.get(1)).toList();
    }

    /** Every state with every action. */
    List<String> allPairs() {
        return Arrays.stream(states.getEnumConstants())
                .flatMap(from -> Arrays.stream(actions.getEnumConstants()).map(action -> from + " " + action))
                .toList();
    }

    /** The capacities that have a column of their own. */
    Set<Party> single() {
        return lines.header().stream()
                .skip(2)
                .map(Matrix::parties)
                .filter(parties -> parties.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
    }

    private static Set<Party> parties(String column) {
        var parties = EnumSet.noneOf(Party.class);
        if (!column.equals("NOBODY")) {
            Arrays.stream(column.split("\\+")).map(Party::valueOf).forEach(parties::add);
        }
        return parties;
    }

    private Decision<S> decision(String cell) {
        return switch (cell) {
            case "-" -> new Decision.Refused<>(Reason.NOT_FROM_THIS_STATE);
            case "no" -> new Decision.Refused<>(Reason.NOT_YOURS_TO_DO);
            case "OWN_WORK" -> new Decision.Refused<>(Reason.OWN_WORK);
            default -> new Decision.Allowed<>(Enum.valueOf(states, cell));
        };
    }
}
