package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasti.desk.statement.StatementSearch.Looking;
import org.rasti.extraction.Kind;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementFilter.About;
import org.rasti.statement.StatementFilter.Days;
import org.rasti.statement.StatementFilter.Whose;
import org.rasti.statement.StatementOrder;
import org.rasti.workflow.StatementStatus;

class StatementSearchTest {

    private static final Looking LOOKING = new Looking(7, Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

    private static final String WHOLE = "q=حوزه&state=QUEUED&state=RESEARCH&kind=FACT&language=fa&speaker=3&outlet=4"
            + "&topic=5&assignee=me&age=WEEK&said-from=2024-11-01&said-to=2024-11-30&due=OVERDUE&order=OLDEST"
            + "&column=CODE&column=WORDING";

    @Test
    void comesBackFromItsAddress() {
        var search = StatementSearch.of(WHOLE);

        assertThat(search.said().keySet()).containsExactlyInAnyOrder(ListField.values());
        assertThat(StatementSearch.of(search.address())).isEqualTo(search);
        assertThat(StatementSearch.of(search.address().getQueryString())).isEqualTo(search);
        assertThat(StatementSearch.ALL.with(ListField.WORDS, "حوزه & تجاری"))
                .satisfies(odd -> assertThat(StatementSearch.of(odd.address().getQueryString()))
                        .isEqualTo(odd));
    }

    @Test
    void asksForAllThatItSays() {
        var filter = StatementSearch.of(WHOLE).filter(LOOKING);

        assertThat(filter.status()).containsExactlyInAnyOrder(StatementStatus.QUEUED, StatementStatus.RESEARCH);
        assertThat(filter.kinds()).containsExactly(Kind.FACT);
        assertThat(filter.languages()).containsExactly("fa");
        assertThat(filter.about()).isEqualTo(new About(3L, 4L, 5L));
        assertThat(filter.whose()).isEqualTo(new Whose(7L, false));
        assertThat(filter.times().addedFrom()).isEqualTo("2026-11-17T10:00:00Z");
        assertThat(filter.times().addedBefore()).isNull();
        assertThat(filter.times().said()).isEqualTo(new Days(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30)));
        assertThat(filter.times().due()).isEqualTo(new Days(null, LocalDate.of(2026, 11, 23)));
        assertThat(filter.words()).isEqualTo("حوزه");
        assertThat(StatementSearch.of(WHOLE).order(filter)).isEqualTo(StatementOrder.OLDEST);
    }

    @Test
    void asksForNothingWhereItSaysNothing() {
        assertThat(StatementSearch.ALL.filter(LOOKING)).isEqualTo(StatementFilter.ALL);
        assertThat(StatementSearch.ALL.path()).isEqualTo("statements");
        assertThat(StatementSearch.ALL.columns()).contains(ListColumn.CODE).doesNotContain(ListColumn.OUTLET);
    }

    @Test
    void namesWhatMakesNoSenseAndGoesOnWithoutIt() {
        var address = QueryParameters.fromString(
                "state=queued&state=NOTHING&x=1&speaker=-3&said-from=yesterday&assignee=nobody&due=&kind=%3Cb%3E");

        var search = StatementSearch.of(address);

        assertThat(search.states()).containsExactly(StatementStatus.QUEUED);
        assertThat(search.said().keySet()).containsExactlyInAnyOrder(ListField.STATE, ListField.ASSIGNEE);
        assertThat(StatementSearch.passedOver(address))
                .containsExactly("kind=<b>", "said-from=yesterday", "speaker=-3", "state=NOTHING", "x=1");
    }

    @Test
    void understandsDaysOfBothCalendarsAndAddressesOfBefore() {
        assertThat(StatementSearch.of("said-from=1403/09/03").value(ListField.SAID_FROM))
                .contains("2024-11-23");
        assertThat(StatementSearch.of("state=RESEARCH&mine=").mine()).isTrue();
        assertThat(StatementSearch.passedOver(QueryParameters.fromString("mine=")))
                .isEmpty();
    }

    @Test
    void losesOneValueAtATime() {
        var search = StatementSearch.of("kind=FACT&kind=PROMISE&speaker=3&order=DUE&q=x");

        assertThat(search.without(ListField.KIND, "FACT").values(ListField.KIND))
                .containsExactly("PROMISE");
        assertThat(search.without(ListField.SPEAKER, "3").path()).doesNotContain("speaker");
        assertThat(search.widened()).isEqualTo(StatementSearch.of("order=DUE&q=x"));
    }

    @Test
    void holdsWhatSomebodyTypedToALength() {
        assertThat(StatementSearch.ALL.with(ListField.WORDS, "x".repeat(500)).words())
                .hasSize(200);
        assertThat(StatementSearch.ALL.with(ListField.WORDS, " ")).isEqualTo(StatementSearch.ALL);
        assertThat(StatementSearch.of("speaker=" + "9".repeat(30)).said()).isEmpty();
    }

    @Test
    void whoeverLooksIsMe() {
        var search = StatementSearch.ALL.with(ListField.ASSIGNEE, ListField.ME);

        assertThat(search.filter(LOOKING).whose().accountId()).isEqualTo(7);
        assertThat(search.with(ListField.ASSIGNEE, "12").filter(LOOKING).whose().accountId())
                .isEqualTo(12);
        assertThat(search.with(ListField.ASSIGNEE, List.of(ListField.NOBODY))
                        .filter(LOOKING)
                        .whose())
                .isEqualTo(Whose.NOBODYS);
        assertThat(search.in(null).states()).isEqualTo(Set.of());
    }
}
