package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasti.workflow.StatementStatus;

class StatementSearchTest {

    @Test
    void comesBackFromItsAddress() {
        var search =
                new StatementSearch(Set.of(StatementStatus.QUEUED, StatementStatus.RESEARCH), true, "حوزه & تجاری");

        assertThat(StatementSearch.of(search.address())).isEqualTo(search);
        assertThat(StatementSearch.of(
                        QueryParameters.fromString(search.address().getQueryString())))
                .isEqualTo(search);
    }

    @Test
    void passesOverWhatIsNoState() {
        var search = StatementSearch.of(QueryParameters.fromString("state=queued&state=NOTHING&x=1"));

        assertThat(search.states()).containsExactly(StatementStatus.QUEUED);
    }

    @Test
    void needsNoAddressForEverything() {
        assertThat(StatementSearch.ALL.address().getQueryString()).isEmpty();
    }

    @Test
    void asksForOnesOwnOnlyWhereThatIsWanted() {
        assertThat(StatementSearch.ALL.filter(7).assigneeId()).isNull();
        assertThat(StatementSearch.ALL.mine(true).filter(7).assigneeId()).isEqualTo(7);
    }
}
