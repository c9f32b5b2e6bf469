package org.rasti.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class LedgerTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerQueries queries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private TestClock clock;

    @Test
    void keepsWhoWhenWhatBeforeAndAfter() {
        var mina = desk.editor();
        write(Entry.of("STATEMENT", 7, "RETRACT")
                .on(7)
                .by(mina.id(), mina.displayName())
                .before(Map.of("status", "PUBLISHED"))
                .after(Map.of("status", "RETRACTED", "pages", List.of("fa", "en")))
                .note("منبع نادرست بود"));

        assertThat(queries.ofStatement(7)).singleElement().satisfies(line -> {
            assertThat(line.at()).isEqualTo(clock.instant());
            assertThat(line.actorId()).isEqualTo(mina.id());
            assertThat(line.actorName()).isEqualTo("Mina");
            assertThat(line.entity()).isEqualTo("STATEMENT");
            assertThat(line.action()).isEqualTo("RETRACT");
            assertThat(line.before()).isEqualTo(Map.of("status", "PUBLISHED"));
            assertThat(line.after()).isEqualTo(Map.of("status", "RETRACTED", "pages", List.of("fa", "en")));
            assertThat(line.note()).isEqualTo("منبع نادرست بود");
        });
    }

    @Test
    void theProductItselfHasANameAndNoAccount() {
        write(Entry.of("STATEMENT", 8, "SUGGEST").on(8));

        assertThat(queries.ofStatement(8)).singleElement().satisfies(line -> {
            assertThat(line.actorId()).isNull();
            assertThat(line.actorName()).isEqualTo("Rasti");
            assertThat(line.before()).isEmpty();
            assertThat(line.after()).isEmpty();
        });
    }

    @Test
    void theNewestComesFirst() {
        write(Entry.of("STATEMENT", 9, "ACCEPT").on(9));
        write(Entry.of("EVIDENCE", 1, "ADD").on(9));

        assertThat(queries.ofStatement(9)).extracting(HistoryLine::action).containsExactly("ADD", "ACCEPT");
    }

    @Test
    void whatWasRolledBackIsNotInIt() {
        transaction.executeWithoutResult(status -> {
            ledger.write(Entry.of("STATEMENT", 10, "ACCEPT").on(10));
            status.setRollbackOnly();
        });

        assertThat(queries.ofStatement(10)).isEmpty();
    }

    @Test
    void nothingIsWrittenBesideAChange() {
        assertThatThrownBy(() -> ledger.write(Entry.of("STATEMENT", 11, "ACCEPT")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void write(Entry entry) {
        transaction.executeWithoutResult(status -> ledger.write(entry));
    }
}
