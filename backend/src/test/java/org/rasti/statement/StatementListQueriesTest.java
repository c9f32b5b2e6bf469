package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rasti.jooq.Tables.STATEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.extraction.Kind;
import org.rasti.statement.StatementFilter.About;
import org.rasti.statement.StatementFilter.Days;
import org.rasti.statement.StatementFilter.Times;
import org.rasti.statement.StatementFilter.Whose;
import org.rasti.text.Language;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class StatementListQueriesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 23);

    @Autowired
    private StatementListQueries statements;

    @Autowired
    private StatementExport export;

    @Autowired
    private ChoiceQueries choices;

    @Autowired
    private TopicQueries topics;

    @Autowired
    private TriageService triage;

    @Autowired
    private MarkingService marking;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    /** Tests share a database: each narrows its lists to what it made. */
    private StatementFilter mine = StatementFilter.ALL;

    @BeforeEach
    void narrow() {
        var speaker = desk.speaker("گوینده " + System.nanoTime());
        mine = StatementFilter.ALL.about(new About(speaker.id(), null, null));
    }

    @Test
    void filtersCombine() {
        var promise = queued(Kind.PROMISE, Language.FA);
        queued(Kind.FACT, Language.FA);
        queued(Kind.PROMISE, Language.EN);
        suggested(Kind.PROMISE);

        var filter =
                mine.in(Set.of(StatementStatus.QUEUED)).of(Set.of(Kind.PROMISE)).spoken(Set.of("fa"));

        assertThat(ids(filter)).containsExactly(promise.id());
        assertThat(ids(mine.of(Set.of(Kind.PROMISE)))).hasSize(3);
    }

    @Test
    void findsWhatSomebodyHasAndWhatNobodyHas() {
        var taken = desk.research(queued(Kind.FACT, Language.FA), desk.checker());
        var free = queued(Kind.FACT, Language.FA);

        assertThat(ids(mine.assignedTo(desk.checker().id()))).containsExactly(taken.id());
        assertThat(ids(mine.assigned(Whose.NOBODYS))).containsExactly(free.id());
        assertThat(desk.as(desk.admin(), choices::assignees))
                .contains(new Choice(desk.checker().id(), "Parvin"))
                .doesNotContain(new Choice(desk.admin().id(), "Shirin"));
    }

    @Test
    void findsByTopic() {
        var topic = desk.as(desk.checker(), topics::all).getFirst().id();
        var about = suggested(Kind.FACT);
        suggested(Kind.FACT);
        desk.as(desk.checker(), () -> triage.edit(about.id(), about.version(), claim(Kind.FACT, Language.FA, topic)));

        var speaker = mine.about().speakerId();

        assertThat(ids(mine.about(new About(speaker, null, topic)))).containsExactly(about.id());
    }

    @Test
    void findsByOutletAndByTheDayOfItsArticle() {
        var article = desk.article();
        var marked = desk.as(
                desk.checker(),
                () -> marking.mark(
                        article.id(),
                        article.revisionId(),
                        0,
                        20,
                        article.text().substring(0, 20)));
        assertThat(marked).isNotNull();
        var herald = desk.as(desk.admin(), () -> choices.outlets("heral")).getFirst();

        assertThat(herald.name()).isEqualTo("The Herald");
        assertThat(desk.as(desk.admin(), () -> choices.outlet(herald.id()))).contains(herald);
        assertThat(lines(StatementFilter.ALL.about(new About(null, herald.id(), null))))
                .isNotEmpty()
                .allMatch(line -> "The Herald".equals(line.outlet()));
        assertThat(ids(StatementFilter.ALL.about(new About(null, -1L, null)))).isEmpty();
    }

    @Test
    void findsByTheDaySaid() {
        var said = saidOn(DAY);
        saidOn(DAY.plusDays(1));
        suggested(Kind.FACT);

        assertThat(ids(mine.when(said(DAY, DAY)))).containsExactly(said.id());
        assertThat(ids(mine.when(said(null, DAY)))).containsExactly(said.id());
        assertThat(ids(mine.when(said(DAY, null)))).hasSize(2);
    }

    @Test
    void findsByAgeAndByTheDayDue() {
        var old = suggested(Kind.FACT);
        var due = suggested(Kind.FACT);
        set(old, STATEMENT.CREATED_AT, Instant.parse("2020-01-01T00:00:00Z"));
        set(due, STATEMENT.DUE_ON, DAY);
        var border = Instant.parse("2020-01-02T00:00:00Z");

        assertThat(ids(mine.when(new Times(null, border, Days.ANY, Days.ANY)))).containsExactly(old.id());
        assertThat(ids(mine.when(new Times(border, null, Days.ANY, Days.ANY)))).containsExactly(due.id());
        assertThat(ids(mine.when(new Times(null, null, Days.ANY, new Days(DAY, DAY)))))
                .containsExactly(due.id());
        assertThat(ids(mine.when(new Times(null, null, Days.ANY, new Days(null, DAY.minusDays(1))))))
                .isEmpty();
    }

    @Test
    void countsNoFurtherThanAsked() {
        suggested(Kind.FACT);
        suggested(Kind.FACT);
        suggested(Kind.FACT);

        assertThat(desk.<Integer>as(desk.admin(), () -> statements.countUpTo(5, mine)))
                .isEqualTo(3);
        assertThat(desk.<Integer>as(desk.admin(), () -> statements.countUpTo(1, mine)))
                .isEqualTo(2);
        assertThat(desk.as(desk.admin(), () -> statements.countsUpTo(1)))
                .containsEntry(StatementStatus.SUGGESTED, 2)
                .containsKeys(StatementStatus.values());
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherInEveryOrder(StatementOrder order) {
        var made = new ArrayList<Statement>();
        for (int no = 0; no < 7; no++) {
            made.add(suggested(Kind.FACT));
        }
        var alike = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (var statement : made.subList(0, 4)) {
            set(statement, STATEMENT.DUE_ON, DAY.plusDays(statement.id() % 2));
            set(statement, STATEMENT.CHECK_WORTHINESS, 0.25);
            set(statement, STATEMENT.UPDATED_AT, alike);
        }

        var whole = desk.as(desk.admin(), () -> statements.page(mine, order, null, 0, 50));
        var paged = new ArrayList<StatementLine>();
        for (int page = 0; page < 4; page++) {
            var last = paged.isEmpty() ? null : paged.getLast();
            paged.addAll(desk.as(desk.admin(), () -> statements.page(mine, order, last, 0, 2)));
        }

        assertThat(whole).hasSize(7);
        assertThat(paged).isEqualTo(whole);
        assertThat(desk.as(desk.admin(), () -> statements.page(mine, order, whole.get(1), 1, 1)))
                .containsExactly(whole.get(3));
    }

    @Test
    void sortsAsItSays() {
        var first = suggested(Kind.FACT);
        var second = suggested(Kind.FACT);
        set(first, STATEMENT.CHECK_WORTHINESS, 0.5);
        set(second, STATEMENT.DUE_ON, DAY);

        assertThat(ids(mine, StatementOrder.OLDEST)).containsExactly(first.id(), second.id());
        assertThat(ids(mine, StatementOrder.NEWEST)).containsExactly(second.id(), first.id());
        assertThat(ids(mine, StatementOrder.WORTHINESS)).containsExactly(second.id(), first.id());
        assertThat(ids(mine, StatementOrder.DUE)).containsExactly(second.id(), first.id());
        assertThat(StatementOrder.usual(mine)).isEqualTo(StatementOrder.CHANGED);
        assertThat(StatementOrder.usual(StatementFilter.of(StatementStatus.SUGGESTED)))
                .isEqualTo(StatementOrder.WORTHINESS);
    }

    @Test
    void handsOnEverythingUpToACap() {
        for (int no = 0; no < 3; no++) {
            suggested(Kind.FACT);
        }
        var all = new ArrayList<StatementLine>();
        var some = new ArrayList<StatementLine>();

        assertThat(desk.<Boolean>as(desk.admin(), () -> export.each(mine, StatementOrder.OLDEST, all::add)))
                .isTrue();
        assertThat(desk.<Boolean>as(desk.admin(), () -> export.each(mine, StatementOrder.OLDEST, 2, some::add)))
                .isFalse();

        assertThat(all).isEqualTo(lines(mine).reversed());
        assertThat(some).isEqualTo(all.subList(0, 2));
    }

    private <T> void set(Statement statement, Field<T> column, T value) {
        db.update(STATEMENT)
                .set(column, value)
                .where(STATEMENT.ID.eq(statement.id()))
                .execute();
    }

    private Statement queued(Kind kind, Language language) {
        return desk.queued(claim(kind, language));
    }

    private Statement suggested(Kind kind) {
        return desk.suggested(claim(kind, Language.FA));
    }

    private Statement saidOn(LocalDate day) {
        var source = new Source(Source.Kind.SPEECH, "نشست خبری", null, null);
        return desk.as(desk.checker(), () -> marking.enter(claim(Kind.FACT, Language.FA), source, day));
    }

    private Claim claim(Kind kind, Language language, Long... topic) {
        return new Claim(
                "گفتهٔ شمارهٔ " + System.nanoTime(),
                language,
                kind,
                mine.about().speakerId(),
                null,
                null,
                Set.copyOf(Arrays.asList(topic)),
                null);
    }

    private static Times said(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Times(null, null, new Days(from, to), Days.ANY);
    }

    private List<StatementLine> lines(StatementFilter filter) {
        return desk.as(desk.admin(), () -> statements.page(filter, StatementOrder.NEWEST, null, 0, 50));
    }

    private List<Long> ids(StatementFilter filter) {
        return lines(filter).stream().map(StatementLine::id).toList();
    }

    private List<Long> ids(StatementFilter filter, StatementOrder order) {
        return desk.as(desk.admin(), () -> statements.page(filter, order, null, 0, 50)).stream()
                .map(StatementLine::id)
                .toList();
    }
}
