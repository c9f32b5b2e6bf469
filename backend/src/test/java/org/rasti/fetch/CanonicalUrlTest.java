package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://Example.com/news/1/, https://example.com/news/1",
        "https://example.com:443/news/1#comments, https://example.com/news/1",
        "https://example.com/news/1?utm_source=x&UTM_Medium=y, https://example.com/news/1",
        "https://example.com/news?id=7&fbclid=abc, https://example.com/news?id=7",
        "https://example.com/news?b=2&a=1, https://example.com/news?a=1&b=2",
        "https://example.com/news?b=2&&a=1&gclid=, https://example.com/news?a=1&b=2",
        "https://example.com/خبر/۱۲, https://example.com/%D8%AE%D8%A8%D8%B1/%DB%B1%DB%B2",
        "https://example.com/%d8%ae%D8%A8%d8%b1/%DB%B1%DB%B2, https://example.com/%D8%AE%D8%A8%D8%B1/%DB%B1%DB%B2",
        "https://example.com/%61, https://example.com/a",
        "https://example.com, https://example.com/",
        "https://example.com//, https://example.com/",
    })
    void isTheSameForTheSameArticle(String address, String canonical) {
        assertThat(CanonicalUrl.of(address)).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/1, https://example.com/1",
        "https://example.com/1, https://www.example.com/1",
        "https://example.com/1, https://example.com/1?page=2",
        "https://example.com/a, https://example.com/A",
        "https://example.com/a%2Fb, https://example.com/a/b",
        "https://example.com/?t=1&t=2, https://example.com/?t=2&t=1",
    })
    void differsWhereTheArticleMayDiffer(String one, String other) {
        assertThat(CanonicalUrl.of(one)).isPresent().isNotEqualTo(CanonicalUrl.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "خبر", "mailto:a@example.com", "https://me@example.com/", "http://0x7f.1/"})
    void isNothingForWhatIsNoAddress(String address) {
        assertThat(CanonicalUrl.of(address)).isEmpty();
    }

    @Test
    void isItsOwnCanonicalForm() {
        String once =
                CanonicalUrl.of("HTTP://EXAMPLE.com/a/../b%20c/?z=1&a=%7e#x").orElseThrow();

        assertThat(CanonicalUrl.of(once)).contains(once);
    }
}
