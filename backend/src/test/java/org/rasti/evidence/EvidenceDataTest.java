package org.rasti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceDataTest {

    @Test
    void isTidiedButTheAddressStaysAsTyped() {
        var data = new EvidenceData(
                " HTTPS://Archive.example/a?utm_source=x#page=3 ", " Title ", " ", null, Stance.CONTEXT, "", " note ");

        assertThat(data.url()).isEqualTo("https://Archive.example/a?utm_source=x#page=3");
        assertThat(data.title()).isEqualTo("Title");
        assertThat(data.publisher()).isNull();
        assertThat(data.excerpt()).isNull();
        assertThat(data.note()).isEqualTo("note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://مثال.ایران/خبر", "https://archive.example/خبر", "http://192.0.2.1:8080/x"})
    void takesAddressesInAnyScript(String url) {
        assertThat(data(url, "Title").url()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://archive.example", "archive.example", "https://", "https:///x"})
    void refusesWhatIsNoWebAddress(String url) {
        assertThatThrownBy(() -> data(url, "Title")).hasMessage("url: address");
    }

    @Test
    void refusesWhatIsMissingOrTooLong() {
        assertThatThrownBy(() -> data(" ", "Title")).hasMessage("url: missing");
        assertThatThrownBy(() -> data("https://archive.example", " ")).hasMessage("title: missing");
        assertThatThrownBy(() -> data("https://archive.example", "x".repeat(501)))
                .hasMessage("title: too-long");
        assertThatThrownBy(() -> data("https://archive.example/" + "x".repeat(2000), "Title"))
                .hasMessage("url: address");
    }

    private static EvidenceData data(String url, String title) {
        return new EvidenceData(url, title, null, null, Stance.SUPPORTS, null, null);
    }
}
