package org.rasti.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rasti.jooq.Tables.ACCOUNT;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.account.InvalidInput;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@BackendTest
class DiscussionServiceTest {

    @Autowired
    private DiscussionService discussions;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private DSLContext db;

    @Autowired
    private DeskFixture desk;

    @Test
    void colleaguesTalkInTheOrderInWhichTheySpoke() {
        var statement = desk.research();
        var thread = start(desk.checker(), statement, " Which year is meant?\n\nI find two. ");

        reply(desk.editor(), thread, "The later one.");

        assertThat(of(statement)).singleElement().satisfies(talk -> {
            assertThat(talk.posts())
                    .extracting(Post::author, Post::text)
                    .containsExactly(
                            tuple("Parvin", "Which year is meant?\n\nI find two."), tuple("Mina", "The later one."));
            assertThat(talk.quote()).isNull();
            assertThat(talk.resolved()).isNull();
        });
    }

    @Test
    void anAdminWhoIsNothingElseTakesNoPart() {
        var statement = desk.research();

        assertThatThrownBy(() -> desk.as(desk.admin(), () -> discussions.of(statement.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200c\u200f", "a\0b"})
    void whatSaysNothingIsRefusedAtItsField(String text) {
        var statement = desk.research();

        assertThatThrownBy(() -> start(desk.checker(), statement, text))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("text"));
        assertThat(of(statement)).isEmpty();
    }

    @Test
    void tenThousandCharactersFitAndNoMore() {
        var statement = desk.research();

        assertThat(start(desk.checker(), statement, "😀".repeat(10_000)).posts())
                .hasSize(1);
        assertThatThrownBy(() -> start(desk.checker(), statement, "x".repeat(10_001)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("too-long"));
    }

    @Test
    void whatLooksLikeMarkupIsKeptAsItWasTyped() {
        var thread = start(desk.checker(), desk.research(), "<img src=x onerror=alert(1)>");

        assertThat(thread.posts().getFirst().text()).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void whoIsMentionedIsRemembered() {
        var named = desk.account("alireza", "علی‌رضا نمونه", Role.CHECKER);
        var editor = desk.editor();

        var thread = start(desk.checker(), desk.research(), "@عليرضا نمونه و @Mina ببینید");

        assertThat(thread.posts().getFirst().mentioned())
                .isEqualTo(Map.of(named.id(), "علی‌رضا نمونه", editor.id(), editor.displayName()));
    }

    @Test
    void onlyColleaguesWhoAreActiveAndAtTheDeskAreMentioned() {
        var left = desk.account("left", "Gone Example", Role.CHECKER);
        db.update(ACCOUNT)
                .set(ACCOUNT.ACTIVE, false)
                .where(ACCOUNT.ID.eq(left.id()))
                .execute();

        var thread = start(
                desk.checker(),
                desk.research(),
                "@Gone Example, @" + desk.admin().displayName());

        assertThat(thread.posts().getFirst().mentioned()).isEmpty();
    }

    @Test
    void aSettledThreadSaysWhoSettledItAndSoDoesTheHistory() {
        var statement = desk.research();
        var thread = start(desk.checker(), statement, "Is this the right minister?");

        var settled = resolve(desk.editor(), thread).get();

        assertThat(Objects.requireNonNull(settled.resolved()).by()).isEqualTo("Mina");
        assertThat(actions(statement)).startsWith("RESOLVE");
        assertThat(desk.as(desk.checker(), () -> discussions.reopen(thread.id()))
                        .resolved())
                .isNull();
        assertThat(actions(statement)).startsWith("REOPEN", "RESOLVE");
    }

    @Test
    void settlingTwiceIsSettlingOnce() {
        var statement = desk.research();
        var thread = start(desk.checker(), statement, "Enough?");

        resolve(desk.editor(), thread);
        var again = resolve(desk.checker(), thread).get();

        assertThat(Objects.requireNonNull(again.resolved()).by()).isEqualTo("Mina");
        assertThat(actions(statement)).containsOnlyOnce("RESOLVE");
    }

    @Test
    void postingOpensASettledThreadAgain() {
        var statement = desk.research();
        var thread = start(desk.checker(), statement, "Done?");
        resolve(desk.editor(), thread);

        assertThat(reply(desk.checker(), thread, "Not quite.").resolved()).isNull();

        assertThat(actions(statement)).startsWith("REOPEN");
    }

    @Test
    void nobodySettlesWhatTheyHaveNotRead() {
        var thread = start(desk.checker(), desk.research(), "Done?");
        reply(desk.checker(), thread, "Wait, one more thing.");

        assertThat(resolve(desk.editor(), thread)).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void ofPostingAndSettlingAtOnceNoPostIsBuried() {
        var thread = start(desk.checker(), desk.research(), "Done?");

        AtOnce.both(
                () -> resolve(desk.editor(), thread).isDone(),
                () -> reply(desk.checker(), thread, "One more thing.").id() > 0);

        assertThat(of(thread.statementId())).singleElement().satisfies(talk -> {
            assertThat(talk.posts()).hasSize(2);
            assertThat(talk.resolved()).isNull();
        });
    }

    @Test
    void aCommentHangsOnThePassageThatItQuotes() {
        var verdict = desk.submitted();
        var passage = Passage.selected(verdict.text().explanation(), 0, "archive says");

        var thread = comment(desk.editor(), verdict, passage, "Which archive?");

        assertThat(Objects.requireNonNull(thread.quote())).satisfies(quote -> {
            assertThat(quote.words()).isEqualTo("archive says");
            assertThat(quote.versionNo()).isEqualTo(1);
            assertThat(quote.stands()).isTrue();
        });
        assertThat(thread.statementId()).isEqualTo(verdict.statementId());
    }

    @Test
    void aQuoteStaysReadableWhenItsPassageIsRewritten() {
        var draft = desk.written();
        var passage = Passage.selected(draft.text().explanation(), 0, "archive says");
        comment(desk.editor(), draft, passage, "Which archive?");

        rewrite(draft, "The register of 1402 says otherwise.");

        assertThat(of(draft.statementId())).singleElement().satisfies(thread -> {
            var quote = Objects.requireNonNull(thread.quote());
            assertThat(quote.words()).isEqualTo("archive says");
            assertThat(quote.stands()).isFalse();
        });
    }

    @Test
    void aPassageThatWasMovedInSinceIsRefused() {
        var draft = desk.written();
        var passage = Passage.selected(draft.text().explanation(), 0, "archive says");
        rewrite(draft, "Another text altogether, and a longer one than before.");

        assertThatThrownBy(() -> comment(desk.editor(), draft, passage, "Which archive?"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("passage"));
    }

    @Test
    void aPassageOutsideTheTextIsRefused() {
        var draft = desk.written();

        assertThatThrownBy(() -> comment(desk.editor(), draft, new Passage(5, 5000, "x"), "Where?"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> comment(desk.editor(), draft, new Passage(-1, 3, "x"), "Where?"))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aStatementOrAThreadThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> discussions.start(-1, "Hello")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> discussions.reply(-1, "Hello")))
                .isInstanceOf(NoSuchElementException.class);
    }

    private void rewrite(Verdict draft, String explanation) {
        desk.as(desk.checker(), () -> verdicts.save(draft.id(), draft.version(), desk.text(explanation, null)))
                .get();
    }

    private DiscussionThread start(Account who, Statement statement, String text) {
        return desk.as(who, () -> discussions.start(statement.id(), text));
    }

    private DiscussionThread comment(Account who, Verdict verdict, Passage passage, String text) {
        return desk.as(who, () -> discussions.comment(verdict.id(), passage, text));
    }

    private DiscussionThread reply(Account who, DiscussionThread thread, String text) {
        return desk.as(who, () -> discussions.reply(thread.id(), text));
    }

    private Outcome<DiscussionThread> resolve(Account who, DiscussionThread seen) {
        return desk.as(who, () -> discussions.resolve(seen.id(), seen.lastPostId()));
    }

    private List<DiscussionThread> of(Statement statement) {
        return of(statement.id());
    }

    private List<DiscussionThread> of(long statementId) {
        return desk.as(desk.checker(), () -> discussions.of(statementId));
    }

    private List<String> actions(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id())).stream()
                .map(line -> line.action())
                .toList();
    }
}
