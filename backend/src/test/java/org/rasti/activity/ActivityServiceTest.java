package org.rasti.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.ledger.HistoryLine;
import org.rasti.statement.AssignmentService;
import org.rasti.statement.Statement;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BackendTest
class ActivityServiceTest {

    @Autowired
    private ActivityService activities;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private JdbcTemplate db;

    @Autowired
    private DeskFixture desk;

    @Test
    void atTheFirstVisitNothingIsNews() {
        assertThat(come(somebody())).isEmpty();
    }

    @Test
    void tellsWhatOthersDidToOnesStatements() {
        var me = somebody();
        come(me);
        hoursPass(me);

        var mine = givenTo(me);

        var news = come(me).orElseThrow();
        assertThat(news.activities()).extracting(Activity::code).containsExactly(mine.code());
        assertThat(actions(news)).containsExactly("ASSIGN", "ACCEPT", "SUBMIT");
    }

    @Test
    void onesOwnDoingIsNoNewsAndNeitherIsWhatHappensToOtherStatements() {
        var me = somebody();
        come(me);
        hoursPass(me);

        var mine = desk.research(desk.queued(), me);
        desk.research();

        var news = come(me).orElseThrow();
        assertThat(news.activities()).extracting(Activity::code).containsExactly(mine.code());
        assertThat(actions(news)).doesNotContain("TAKE").contains("ACCEPT");
    }

    @Test
    void newsStaysNewsWhileOneIsHere() {
        var me = somebody();
        come(me);
        hoursPass(me);
        givenTo(me);

        var first = come(me).orElseThrow();

        assertThat(first.activities()).hasSize(1);
        assertThat(come(me)).contains(first);
    }

    private Account somebody() {
        return desk.account("reader-" + UUID.randomUUID().toString().substring(0, 8), "Golnaz", Role.CHECKER);
    }

    private Statement givenTo(Account me) {
        var queued = desk.queued();
        return desk.as(desk.editor(), () -> assignment.assign(queued.id(), queued.version(), me.id()))
                .get();
    }

    private Optional<SinceLastTime> come(Account me) {
        return desk.as(me, activities::come);
    }

    private void hoursPass(Account me) {
        db.update(
                "UPDATE home_visit SET began_at = began_at - interval '3 hours',"
                        + " latest_at = latest_at - interval '3 hours', before_at = before_at - interval '3 hours'"
                        + " WHERE account_id = ?",
                me.id());
    }

    private static List<String> actions(SinceLastTime news) {
        return news.activities().getFirst().lines().stream()
                .map(HistoryLine::action)
                .toList();
    }
}
