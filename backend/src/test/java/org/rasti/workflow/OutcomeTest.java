package org.rasti.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void whatWasDoneHandsItsValueBack() {
        var done = Outcome.done("S-1042");

        assertThat(done.isDone()).isTrue();
        assertThat(done.get()).isEqualTo("S-1042");
    }

    @Test
    void whatWasRefusedHasNoValue() {
        Outcome<String> refused = Outcome.refused(Reason.STALE);

        assertThat(refused.isDone()).isFalse();
        assertThatIllegalStateException().isThrownBy(refused::get).withMessageContaining("STALE");
    }
}
