package org.rasti.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both tables against matrices written down by hand: the CSV files beside this test are to be read, and agreed on. */
class WorkflowTest {

    static Stream<Arguments> statements() {
        return Matrix.ofStatements().cells();
    }

    @ParameterizedTest(name = "{0} {1} by {2}")
    @MethodSource("statements")
    void aStatementMovesAsTheMatrixSays(
            StatementStatus from, StatementAction action, Set<Party> who, Decision<StatementStatus> expected) {
        assertThat(Workflow.STATEMENT.decide(from, action, who, Matrix.ALL_MET)).isEqualTo(expected);
    }

    static Stream<Arguments> verdicts() {
        return Matrix.ofVerdicts().cells();
    }

    @ParameterizedTest(name = "{0} {1} by {2}")
    @MethodSource("verdicts")
    void aVerdictMovesAsTheMatrixSays(
            VerdictStatus from, VerdictAction action, Set<Party> who, Decision<VerdictStatus> expected) {
        assertThat(Workflow.VERDICT.decide(from, action, who, Matrix.ALL_MET)).isEqualTo(expected);
    }

    @Test
    void noStateAndNoActionIsLeftOut() {
        assertThat(Matrix.ofStatements().pairs())
                .containsExactlyElementsOf(Matrix.ofStatements().allPairs());
        assertThat(Matrix.ofVerdicts().pairs())
                .containsExactlyElementsOf(Matrix.ofVerdicts().allPairs());
    }

    @Test
    void noRoleIsLeftOut() {
        var roles = EnumSet.of(Party.CHECKER, Party.EDITOR, Party.ADMIN, Party.SYSTEM);

        assertThat(Matrix.ofStatements().single()).containsAll(roles);
        assertThat(Matrix.ofVerdicts().single()).containsAll(roles);
    }

    /** So the matrices need no column for each of the 128 sets: two capacities together can do what each can do. */
    @Test
    void severalCapacitiesTogetherCanDoWhatEachOfThemCan() {
        for (var who : subsets()) {
            addsUp(Workflow.STATEMENT, StatementStatus.values(), StatementAction.values(), who);
            addsUp(Workflow.VERDICT, VerdictStatus.values(), VerdictAction.values(), who);
        }
    }

    private static <S extends Enum<S>, A extends Enum<A>> void addsUp(
            WorkflowTable<S, A> table, S[] states, A[] actions, Set<Party> who) {
        for (var from : states) {
            for (var action : actions) {
                var alone = who.stream().anyMatch(one -> table.decide(from, action, Set.of(one), Matrix.ALL_MET)
                        .allowed());
                assertThat(table.decide(from, action, who, Matrix.ALL_MET).allowed())
                        .as("%s %s by %s", from, action, who)
                        .isEqualTo(alone);
            }
        }
    }

    private static List<Set<Party>> subsets() {
        List<Set<Party>> subsets = List.of(Set.of());
        for (var party : Party.values()) {
            subsets = subsets.stream()
                    .flatMap(set -> Stream.of(set, with(set, party)))
                    .toList();
        }
        return subsets;
    }

    private static Set<Party> with(Set<Party> parties, Party one) {
        var more = EnumSet.of(one);
        more.addAll(parties);
        return more;
    }

    // Guards

    static Stream<Arguments> guards() {
        return Lines.of("guards.csv").rows().stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), Guard.valueOf(row.get(3)), row.get(4)));
    }

    @ParameterizedTest(name = "{0} {1} {2} without {3}: {4}")
    @MethodSource("guards")
    void aGuardThatDoesNotHoldIsNamed(String table, String from, String action, Guard guard, String instead) {
        var met = EnumSet.complementOf(EnumSet.of(guard));
        var everybody = EnumSet.allOf(Party.class);
        var decision = table.equals("STATEMENT")
                ? Workflow.STATEMENT.decide(
                        StatementStatus.valueOf(from), StatementAction.valueOf(action), everybody, met)
                : Workflow.VERDICT.decide(VerdictStatus.valueOf(from), VerdictAction.valueOf(action), everybody, met);

        assertThat(said(decision)).isEqualTo(instead);
    }

    private static String said(Decision<?> decision) {
        return switch (decision) {
            case Decision.Allowed<?>(var to) -> String.valueOf(to);
            case Decision.Refused<?>(var reason) -> reason.name();
        };
    }

    @Test
    void noGuardIsLeftOut() {
        assertThat(Lines.of("guards.csv").rows().stream()
                        .map(row -> String.join(" ", row.subList(0, 4)))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                guarded(
                                        "STATEMENT",
                                        Workflow.STATEMENT,
                                        StatementStatus.values(),
                                        StatementAction.values()),
                                guarded("VERDICT", Workflow.VERDICT, VerdictStatus.values(), VerdictAction.values()))
                        .toList());
    }

    private static <S extends Enum<S>, A extends Enum<A>> Stream<String> guarded(
            String name, WorkflowTable<S, A> table, S[] states, A[] actions) {
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(actions).flatMap(action -> table.guards(from, action).stream()
                        .map(guard -> String.join(" ", name, from.name(), action.name(), guard.name()))));
    }

    @Test
    void theStateIsNamedBeforeThePersonAndThePersonBeforeTheGuard() {
        Set<Guard> none = Set.of();

        assertThat(Workflow.STATEMENT.decide(StatementStatus.QUEUED, StatementAction.ACCEPT, Set.of(Party.ADMIN), none))
                .isEqualTo(new Decision.Refused<>(Reason.NOT_FROM_THIS_STATE));
        assertThat(Workflow.STATEMENT.decide(
                        StatementStatus.SUGGESTED, StatementAction.ACCEPT, Set.of(Party.ADMIN), none))
                .isEqualTo(new Decision.Refused<>(Reason.NOT_YOURS_TO_DO));
        assertThat(Workflow.STATEMENT.decide(
                        StatementStatus.SUGGESTED, StatementAction.ACCEPT, Set.of(Party.CHECKER), none))
                .isEqualTo(new Decision.Refused<>(Reason.SPEAKER_AND_WORDING_MISSING));
    }

    @Test
    void anApprovalBeforeTheLastOneLeavesTheVersionSubmitted() {
        var editor = Set.of(Party.EDITOR, Party.INDEPENDENT_EDITOR);

        assertThat(Workflow.VERDICT.decide(
                        VerdictStatus.SUBMITTED, VerdictAction.APPROVE, editor, Set.of(Guard.CHECKLIST_TICKED)))
                .isEqualTo(new Decision.Allowed<>(VerdictStatus.SUBMITTED));
        assertThat(Workflow.VERDICT.decide(
                        VerdictStatus.SUBMITTED, VerdictAction.APPROVE, editor, Set.of(Guard.QUORUM_REACHED)))
                .isEqualTo(new Decision.Refused<>(Reason.CHECKLIST_OPEN));
    }

    // What a screen offers

    @ParameterizedTest
    @EnumSource(StatementStatus.class)
    void whatIsOfferedCanBeDoneAndWhatCanBeDoneIsOffered(StatementStatus from) {
        for (var who : subsets()) {
            assertThat(Workflow.STATEMENT.offered(from, who))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(StatementAction.values())
                            .filter(action -> Workflow.STATEMENT
                                    .decide(from, action, who, Matrix.ALL_MET)
                                    .allowed())
                            .toList());
        }
    }

    @Test
    void aRestoreWithTwoWaysIsOfferedOnce() {
        assertThat(Workflow.STATEMENT.offered(StatementStatus.TAKEN_DOWN, Set.of(Party.ADMIN)))
                .containsExactly(StatementAction.RESTORE);
    }

    // The tables as a whole

    @Test
    void onlyTheProductItselfPublishesAStatement() {
        assertThat(Stream.of(Party.values()).filter(party -> Workflow.STATEMENT
                        .offered(StatementStatus.RESEARCH, Set.of(party))
                        .contains(StatementAction.PUBLISH)))
                .containsExactly(Party.SYSTEM);
    }
}
