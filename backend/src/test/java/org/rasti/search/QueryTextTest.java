package org.rasti.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rasti.search.Clause.Phrase;
import org.rasti.search.Clause.Said;
import org.rasti.search.Clause.Value;
import org.rasti.search.Clause.Words;
import org.rasti.search.QueryWords.Field;

class QueryTextTest {

    @Test
    void wordsThatStandTogetherAreReadTogether() {
        assertThat(QueryText.read("می رود -خانه باغ", false).clauses())
                .containsExactly(
                        new Words("می رود", 0, false, false),
                        new Words("خانه", 8, true, false),
                        new Words("باغ", 13, false, false));
    }

    @Test
    void fieldsPhrasesAndDaysAreTold() {
        assertThat(QueryText.read("-\"the end\" speaker:\"A B\" said:2024 x", true)
                        .clauses())
                .containsExactly(
                        new Phrase("the end", 2, true),
                        new Value(Field.SPEAKER, "A B", 19, false, false),
                        new Said(new Days(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)), 30, false),
                        new Words("x", 35, false, true));
    }

    @Test
    void onlyTheLastWordIsOpenAndNotBehindASpace() {
        assertThat(QueryText.read("a b", true).clauses()).containsExactly(new Words("a b", 0, false, true));
        assertThat(QueryText.read("a b ", true).clauses()).containsExactly(new Words("a b", 0, false, false));
        assertThat(QueryText.read("rating:f", true).clauses())
                .containsExactly(new Value(Field.RATING, "f", 7, false, true));
    }

    @Test
    void aLongWordIsCut() {
        assertThat(QueryText.read("x".repeat(500), false).clauses())
                .containsExactly(new Words("x".repeat(100), 0, false, false));
    }

    @Test
    void aFieldThatIsStillBeingTypedIsNoProblem() {
        assertThat(QueryText.read("said:20", true).problems()).isEmpty();
        assertThat(QueryText.read("speaker:", true).problems()).isEmpty();
        assertThat(QueryText.read("\"open", true).problems()).isEmpty();
    }
}
