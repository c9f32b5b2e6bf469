package org.rasti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasti.evaluation.MatchTask.Query;
import org.rasti.matching.Claim;
import org.rasti.matching.ClaimIndex;
import org.rasti.text.Language;

class MatchMeasureTest {

    private static final MatchTask TASK =
            new MatchTask(List.of(claim("The lake is dry"), claim("Taxes fell"), claim("The lake is dry!")), Map.of());

    @Test
    void theFirstPlaceCountsFullyTheSecondHalf() {
        assertThat(MatchMeasure.averagePrecision(List.of(7, 8), Set.of(7))).isOne();
        assertThat(MatchMeasure.averagePrecision(List.of(7, 8), Set.of(8))).isEqualTo(0.5);
        assertThat(MatchMeasure.averagePrecision(List.of(7, 8), Set.of(9))).isZero();
    }

    @Test
    void theSixthPlaceCountsNothing() {
        assertThat(MatchMeasure.averagePrecision(List.of(1, 2, 3, 4, 5, 6), Set.of(6)))
                .isZero();
    }

    @Test
    void copiesOfAClaimAreOne() throws IOException {
        var query = new Query(claim("dry lake"), Set.of(2));
        try (var index = ClaimIndex.create(Optional.empty())) {
            var ranked = new MatchMeasure(TASK, index).ranked("test", List.of(query), asked -> List.of(0, 2));

            assertThat(ranked.labelled()).isEqualTo(0.5);
            assertThat(ranked.merged()).isOne();
        }
    }

    @Test
    void aQueryIsAskedOnceWithoutAllCopies() throws IOException {
        var query = new Query(claim("The lake is dry"), Set.of(2));

        assertThat(MatchTask.copies(query, TASK.originals())).containsExactlyInAnyOrder(0, 2);
        try (var index = ClaimIndex.create(Optional.empty())) {
            index.add(TASK.claims());
            var sameness = new MatchMeasure(TASK, index).sameness("test", List.of(query));

            assertThat(sameness.queries()).isOne();
            assertThat(sameness.calibrationError()).isBetween(0.0, 1.0);
        }
    }

    private static Claim claim(String text) {
        return Claim.of(text, Language.EN);
    }
}
