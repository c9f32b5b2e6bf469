package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.account.InvalidInput;
import org.rasti.desksearch.DeskIndex;
import org.rasti.desksearch.DeskSearch;
import org.rasti.ledger.HistoryLine;
import org.rasti.search.Hit;
import org.rasti.search.SearchRequest;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@BackendTest
class TopicServiceTest {

    @Autowired
    private TopicService topics;

    @Autowired
    private TopicMergeService merging;

    @Autowired
    private TopicQueries queries;

    @Autowired
    private TriageService triage;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskSearch search;

    @Autowired
    private DeskIndex index;

    @Autowired
    private DeskFixture desk;

    // Tending

    @Test
    void aTopicIsMadeWithItsNames() {
        var topic = topic("water", Map.of("en", " Water ", "fa", "آب", "tr", " "));

        assertThat(topic.names()).isEqualTo(Map.of("en", "Water", "fa", "آب"));
        assertThat(topic.name("tr")).isEqualTo("Water");
        assertThat(topic.active()).isTrue();
        assertThat(offered()).contains(topic.id());
    }

    @Test
    void oneThatIsSwitchedOffIsNotOfferedAndStatementsKeepIt() {
        var topic = topic("old");
        var statement = about(topic);

        var off =
                update(topic, new TopicData(topic.code(), topic.names(), false)).get();

        assertThat(off.active()).isFalse();
        assertThat(off.statements()).isEqualTo(1);
        assertThat(offered()).doesNotContain(topic.id());
        assertThat(desk.as(desk.checker(), () -> queries.some(Set.of(topic.id()))))
                .extracting(Topic::id)
                .containsExactly(topic.id());
        assertThat(desk.now(statement).topics()).containsExactly(topic.id());
    }

    @Test
    void aNameIsCorrectedAndOneThatIsEmptiedIsGone() {
        var topic = topic("trade", Map.of("en", "Trad", "ar", "تجارة"));

        var changed = update(topic, new TopicData(topic.code(), Map.of("en", "Trade", "ar", ""), true))
                .get();

        assertThat(changed.names()).isEqualTo(Map.of("en", "Trade"));
        assertThat(desk.as(desk.admin(), () -> queries.history(topic.id())))
                .extracting(HistoryLine::action)
                .containsExactly("EDIT", "CREATE");
    }

    @Test
    void aCodeBelongsToOneTopic() {
        var one = topic("one");
        var other = topic("other");

        assertThatThrownBy(() -> update(other, new TopicData(one.code(), other.names(), true)))
                .hasMessage("code: topic-code-taken");
        assertThatThrownBy(() -> desk.as(
                        desk.editor(), () -> topics.create(new TopicData(one.code(), Map.of("en", "Twice"), true))))
                .hasMessage("code: topic-code-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Economy", "a b", "-a", "اقتصاد"})
    void refusesACodeThatIsNone(String code) {
        assertThatThrownBy(() -> new TopicData(code, Map.of("en", "x"), true)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesATopicWithoutAName() {
        assertThatThrownBy(() -> new TopicData("nameless", Map.of("fa", " "), true))
                .hasMessage("name-en: topic-name-missing");
    }

    @Test
    void theSecondOfTwoIsTold() {
        var topic = topic("race");
        desk.editor();

        var outcomes = AtOnce.both(
                () -> update(topic, new TopicData(topic.code(), Map.of("en", "One"), true)),
                () -> update(topic, new TopicData(topic.code(), Map.of("en", "Two"), true)));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
    }

    @Test
    void editorsAndAdminsTendThem() {
        var data = new TopicData("n" + System.nanoTime(), Map.of("en", "Not for checkers"), true);

        assertThatThrownBy(() -> desk.as(desk.checker(), () -> topics.create(data)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(desk.as(desk.admin(), () -> topics.create(data)).code()).isEqualTo(data.code());
    }

    // Merging

    @Test
    void statementsOfTheMergedOneGetTheKeptOneOnce() {
        var merged = topic("economics");
        var kept = topic("economy");
        var one = about(merged);
        var both = about(merged, kept);

        var merge = merge(merged, kept);

        assertThat(merge.statements()).isEqualTo(2);
        assertThat(desk.now(one).topics()).containsExactly(kept.id());
        assertThat(desk.now(both).topics()).containsExactly(kept.id());
        assertThat(offered()).doesNotContain(merged.id());
        assertThat(desk.as(desk.checker(), queries::tended))
                .extracting(TopicDetails::id)
                .contains(kept.id())
                .doesNotContain(merged.id());
    }

    @Test
    void undoGivesBackExactlyWhatWentOver() {
        var merged = topic("sport");
        var kept = topic("sports");
        var one = about(merged);
        var both = about(merged, kept);
        var own = about(kept);
        var merge = merge(merged, kept);
        var later = about(kept);

        assertThat(undo(merge).isDone()).isTrue();

        assertThat(desk.now(one).topics()).containsExactly(merged.id());
        assertThat(desk.now(both).topics()).containsExactlyInAnyOrder(merged.id(), kept.id());
        assertThat(desk.now(own).topics()).containsExactly(kept.id());
        assertThat(desk.now(later).topics()).containsExactly(kept.id());
        assertThat(now(merged))
                .extracting(TopicDetails::active, TopicDetails::mergedIntoId, TopicDetails::names)
                .containsExactly(true, null, merged.names());
        assertThat(desk.as(desk.checker(), () -> statements.history(one.id())))
                .extracting(HistoryLine::entity, HistoryLine::action)
                .startsWith(tuple("TOPIC", "UNMERGE"), tuple("TOPIC", "MERGE"));
    }

    @Test
    void whatWasTakenAwayAfterTheMergeStaysAway() {
        var merged = topic("health");
        var kept = topic("medicine");
        var statement = about(merged);
        var merge = merge(merged, kept);
        choose(desk.now(statement), Set.of());

        undo(merge);

        assertThat(desk.now(statement).topics()).isEmpty();
    }

    @Test
    void whoeverStillChoosesTheMergedOneGetsTheKeptOne() {
        var merged = topic("war");
        var kept = topic("conflict");
        var statement = desk.suggested();
        merge(merged, kept);

        choose(statement, Set.of(merged.id(), kept.id()));

        assertThat(desk.now(statement).topics()).containsExactly(kept.id());
    }

    @Test
    void aMergeThatWasMergedOnIsTakenBackLast() {
        var first = topic("first");
        var second = topic("second");
        var third = topic("third");
        var statement = about(first);
        var earlier = merge(first, second);
        var later = merge(now(second), third);

        assertThat(undo(earlier)).isEqualTo(Outcome.refused(Reason.MERGED_ON));
        assertThat(undo(later).isDone()).isTrue();
        assertThat(undo(earlier).isDone()).isTrue();
        assertThat(undo(earlier)).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(desk.now(statement).topics()).containsExactly(first.id());
    }

    @Test
    void ofTwoMergesAtOnceOneIsMade() {
        var merged = topic("torn");
        var one = topic("left");
        var other = topic("right");
        var statement = about(merged);
        desk.editor();

        var outcomes =
                AtOnce.both(() -> tryMerge(desk.editor(), merged, one), () -> tryMerge(desk.editor(), merged, other));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
        assertThat(desk.now(statement).topics()).containsExactly(now(merged).mergedIntoId());
    }

    @Test
    void onlyEditorsAndAdminsMergeAndNothingWithItself() {
        var one = topic("mine");
        var other = topic("yours");

        assertThatThrownBy(() -> tryMerge(desk.checker(), one, other)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tryMerge(desk.editor(), one, one)).isInstanceOf(InvalidInput.class);
        assertThat(tryMerge(desk.admin(), one, other).isDone()).isTrue();
    }

    @Test
    void theSearchFollows() {
        index.index().catchUp();
        var merged = topic("found");
        var kept = topic("kept");
        var statement = about(merged);

        merge(merged, kept);

        index.index().catchUp();
        var query = SearchRequest.of("kind:statement topic:\"" + kept.name("en") + "\"");
        assertThat(desk.as(desk.checker(), () -> search.search(query)).hits())
                .extracting(Hit::id)
                .containsExactly(statement.id());
    }

    private TopicDetails topic(String code) {
        return topic(code, Map.of("en", "The " + code + " no " + System.nanoTime()));
    }

    private TopicDetails topic(String code, Map<String, String> names) {
        return desk.as(desk.editor(), () -> topics.create(new TopicData(code + "-" + System.nanoTime(), names, true)));
    }

    private Outcome<TopicDetails> update(TopicDetails topic, TopicData data) {
        return desk.as(desk.editor(), () -> topics.update(topic.id(), topic.version(), data));
    }

    private Statement about(TopicDetails... chosen) {
        var ids = List.of(chosen).stream().map(TopicDetails::id).toList();
        return choose(desk.suggested(), Set.copyOf(ids));
    }

    private Statement choose(Statement statement, Set<Long> topics) {
        var claim = new Claim(
                statement.wording(),
                statement.language(),
                statement.kind(),
                statement.speakerId(),
                statement.speakerRole(),
                statement.speakerBody(),
                topics,
                null);
        return desk.as(desk.checker(), () -> triage.edit(statement.id(), statement.version(), claim))
                .get();
    }

    private List<Long> offered() {
        return desk.as(desk.checker(), queries::all).stream().map(Topic::id).toList();
    }

    private TopicDetails now(TopicDetails topic) {
        return desk.as(desk.checker(), () -> queries.details(topic.id())).orElseThrow();
    }

    private TopicMerge merge(TopicDetails merged, TopicDetails kept) {
        return tryMerge(desk.editor(), merged, kept).get();
    }

    private Outcome<TopicMerge> tryMerge(Account who, TopicDetails merged, TopicDetails kept) {
        return desk.as(who, () -> merging.merge(merged.id(), merged.version(), kept.id(), kept.version()));
    }

    private Outcome<TopicMerge> undo(TopicMerge merge) {
        return desk.as(desk.editor(), () -> merging.undo(merge.id()));
    }
}
