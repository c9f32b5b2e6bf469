package org.rasti.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void aBroadcastNeedsNoAddress() {
        var source = new Source(Source.Kind.BROADCAST, " News at 8 ", " ", " 1:02:03 ");

        assertThat(source.title()).isEqualTo("News at 8");
        assertThat(source.url()).isNull();
        assertThat(source.timeCode()).isEqualTo("1:02:03");
    }

    @Test
    void aPostAndAVideoHaveAnAddress() {
        assertThatThrownBy(() -> new Source(Source.Kind.POST, "A post", null, null))
                .hasMessage("sourceUrl: missing");
        assertThatThrownBy(() -> new Source(Source.Kind.VIDEO, "A video", " ", null))
                .hasMessage("sourceUrl: missing");
        assertThatThrownBy(() -> new Source(Source.Kind.POST, "A post", "javascript:alert(1)", null))
                .hasMessage("sourceUrl: address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:00", "59:59", "12:34:56"})
    void aTimeCodeIsOneThatPlayersShow(String typed) {
        assertThat(speech(typed).timeCode()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "123:00:00", "1:60", "soon"})
    void refusesATimeCodeThatNoPlayerShows(String typed) {
        assertThatThrownBy(() -> speech(typed)).hasMessage("timeCode: time-code");
    }

    private static Source speech(String timeCode) {
        return new Source(Source.Kind.SPEECH, "A speech", null, timeCode);
    }
}
