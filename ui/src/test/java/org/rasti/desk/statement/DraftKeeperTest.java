package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.VerdictStatus;
import org.springframework.dao.DataAccessResourceFailureException;

class DraftKeeperTest {

    private final VerdictService verdicts = mock();
    private final Typed form = new Typed();

    @Test
    void aDraftThatCannotBeKeptIsTriedAgainAndSaidNotToBeKept() {
        var keeper = keeper();
        form.text = new Draft(null, "There are five.", "", null);
        when(verdicts.save(anyLong(), anyLong(), any())).thenThrow(new DataAccessResourceFailureException("away"));

        assertThat(keeper.keep()).isFalse();

        assertThat(words(keeper)).contains("Not saved yet");
        assertThat(form.retries).isEqualTo(1);
        assertThat(form.kept).isNull();
    }

    @Test
    void whenTheDatabaseIsBackTheSameWordsAreKept() {
        var keeper = keeper();
        form.text = new Draft(null, "There are five.", "", null);
        when(verdicts.save(anyLong(), anyLong(), any()))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(Outcome.done(version(2, form.text)));

        keeper.keep();
        assertThat(keeper.keep()).isTrue();

        assertThat(words(keeper)).contains("Saved");
        assertThat(form.kept).isEqualTo(form.text);
        assertThat(keeper.seen().version()).isEqualTo(2);
    }

    private DraftKeeper keeper() {
        return new DraftKeeper(
                verdicts,
                version(1, Draft.EMPTY),
                form,
                (before, after) -> new VerdictChanges(before, after, "en", id -> null));
    }

    private static Verdict version(long version, Draft text) {
        var then = Instant.parse("2026-11-23T12:00:00Z");
        return new Verdict(
                1, version, 1, 1, VerdictStatus.DRAFT, Language.EN, text, 1, null, 0, null, null, null, then);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static final class Typed implements DraftKeeper.Form {

        private Draft text = Draft.EMPTY;
        private @Nullable Draft kept;
        private int retries;

        @Override
        public Draft read() {
            return text;
        }

        @Override
        public void fill(Draft other) {
            text = other;
        }

        @Override
        public void kept(Draft written) {
            kept = written;
        }

        @Override
        public void retry() {
            retries++;
        }
    }
}
