package org.rasti.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.account.InvalidInput;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ContactServiceTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 9);

    @Autowired
    private ContactService contacts;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private DeskFixture desk;

    @Test
    void itIsKeptWhoAskedWhenAndHow() {
        var statement = desk.research();

        var added = add(desk.checker(), statement, asked(desk.checker()));

        assertThat(of(statement)).containsExactly(added);
        assertThat(added.askedBy()).isEqualTo("Parvin");
        assertThat(added.data().channel()).isEqualTo(Channel.EMAIL);
        assertThat(added.data().question()).isEqualTo("سند این گفته چیست؟");
        assertThat(latest(statement)).satisfies(line -> {
            assertThat(line.entity()).isEqualTo("CONTACT");
            assertThat(line.action()).isEqualTo("ADD");
            assertThat(line.after()).containsEntry("channel", "EMAIL").containsEntry("askedOn", "2026-11-02");
        });
    }

    @Test
    void oneColleagueNotesThatAnotherAsked() {
        var added = add(desk.editor(), desk.research(), asked(desk.secondChecker()));

        assertThat(added.askedBy()).isEqualTo("Kaveh");
    }

    @Test
    void onlyColleaguesAtTheDeskCanHaveAsked() {
        var statement = desk.research();

        assertThatThrownBy(() -> add(desk.checker(), statement, asked(desk.admin())))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.field())
                        .isEqualTo("askedBy"));
    }

    @ParameterizedTest
    @EnumSource(StatementStatus.class)
    void aClaimantCanBeAskedWhateverBecameOfTheStatement(StatementStatus status) {
        var statement = desk.statement(status);

        add(desk.checker(), statement, asked(desk.checker()));

        assertThat(of(statement)).hasSize(1);
    }

    @Test
    void theAnswerIsAddedLaterAndIsInTheLedger() {
        var statement = desk.research();
        var added = add(desk.checker(), statement, asked(desk.checker()));

        var answered = change(added, added.data().answered("  در گزارش سال پیش.  ", LATER))
                .get();

        assertThat(answered.data().answer()).isEqualTo("در گزارش سال پیش.");
        assertThat(answered.data().answeredOn()).isEqualTo(LATER);
        assertThat(latest(statement).action()).isEqualTo("ANSWER");
        assertThat(latest(statement).before()).containsEntry("answer", "");
    }

    @Test
    void thatNoAnswerCameIsNotedAndMayStillTurnOutOtherwise() {
        var statement = desk.research();
        var added = add(desk.checker(), statement, asked(desk.checker()));

        var silent = change(added, added.data().unanswered(LATER)).get();
        assertThat(silent.data().noAnswerBy()).isEqualTo(LATER);
        assertThat(latest(statement).action()).isEqualTo("NO_ANSWER");

        var answered = change(silent, silent.data().answered("It is.", LATER.plusDays(1)))
                .get();
        assertThat(answered.data().noAnswerBy()).isNull();
        assertThat(latest(statement).action()).isEqualTo("ANSWER");
    }

    @Test
    void aTypingErrorIsCorrectedWithWhatItWasInTheLedger() {
        var statement = desk.research();
        var added = add(desk.checker(), statement, asked(desk.checker()));

        change(added, ContactData.asked(desk.checker().id(), ASKED, Channel.PHONE, "Who counted them?"));

        assertThat(latest(statement).action()).isEqualTo("EDIT");
        assertThat(latest(statement).before()).containsEntry("channel", "EMAIL");
        assertThat(latest(statement).after()).containsEntry("question", "Who counted them?");
    }

    @Test
    void whoeverOpenedAnOlderVersionIsTold() {
        var added = add(desk.checker(), desk.research(), asked(desk.checker()));
        change(added, added.data().unanswered(LATER));

        assertThat(change(added, added.data().answered("Yes.", LATER))).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void ofTwoAtOnceOneIsKept() {
        var statement = desk.research();
        var added = add(desk.checker(), statement, asked(desk.checker()));

        var outcomes = AtOnce.both(
                () -> change(added, added.data().answered("Yes.", LATER)),
                () -> change(added, added.data().answered("No.", LATER)));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
        assertThat(desk.as(desk.checker(), () -> statements.history(statement.id())))
                .filteredOn(line -> line.action().equals("ANSWER"))
                .hasSize(1);
    }

    @Test
    void theLatestQuestionComesFirst() {
        var statement = desk.research();
        var late = add(
                desk.checker(),
                statement,
                ContactData.asked(desk.checker().id(), LATER, Channel.LETTER, "Once more: where is it?"));
        var early = add(desk.checker(), statement, asked(desk.checker()));

        assertThat(of(statement)).containsExactly(late, early);
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> contacts.add(-1, asked(desk.checker()))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.as(desk.checker(), () -> contacts.change(-1, 0, asked(desk.checker()))))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static ContactData asked(Account by) {
        return ContactData.asked(by.id(), ASKED, Channel.EMAIL, "سند این گفته چیست؟");
    }

    private Contact add(Account who, Statement statement, ContactData data) {
        return desk.as(who, () -> contacts.add(statement.id(), data));
    }

    private Outcome<Contact> change(Contact seen, ContactData data) {
        return desk.as(desk.checker(), () -> contacts.change(seen.id(), seen.version(), data));
    }

    private List<Contact> of(Statement statement) {
        return desk.as(desk.checker(), () -> contacts.of(statement.id()));
    }

    private HistoryLine latest(Statement statement) {
        return desk.as(desk.checker(), () -> statements.history(statement.id())).getFirst();
    }
}
