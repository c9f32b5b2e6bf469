package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.fetch.AddressReading.Rejected;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.com, http://example.com/",
        "HTTPS://Example.COM/A, https://example.com/A",
        "http://example.com:80/, http://example.com/",
        "https://example.com:443/, https://example.com/",
        "http://example.com:443/, http://example.com:443/",
        "http://example.com:/x, http://example.com/x",
        "http://example.com./x, http://example.com/x",
        "http://example.com/a/./b/../c, http://example.com/a/c",
        "http://example.com/a/%2e%2e/%2E%2e/b, http://example.com/b",
        "http://example.com/a/.., http://example.com/",
        "http://example.com/%7euser/%c3%a9, http://example.com/~user/%C3%A9",
        "http://example.com/100%, http://example.com/100%25",
        "http://example.com/a b, http://example.com/a%20b",
        "http://example.com//a, http://example.com//a",
        "http://example.com?q=1#top, http://example.com/?q=1",
        "http://example.com/?, http://example.com/",
        "http://example.com/?a=b|c, http://example.com/?a=b%7Cc",
        "https://ایسنا.com/خبر, https://xn--mgba9ayew8a.com/%D8%AE%D8%A8%D8%B1",
        "http://１２７.example.com/, http://127.example.com/",
        "http://r3---sn-4g5e.example.com/, http://r3---sn-4g5e.example.com/",
        "http://8.8.8.8/, http://8.8.8.8/",
        "http://[2606:4700:0::1111]:80/, http://[2606:4700:0:0:0:0:0:1111]/",
        "http://[::ffff:127.0.0.1]/, http://127.0.0.1/",
    })
    void hasOneSpelling(String written, String normal) {
        assertThat(WebAddress.read(written)).hasToString(normal);
    }

    @Test
    void keepsTheHalfSpaceOfAPersianName() {
        assertThat(WebAddress.read("http://نامه\u200Cای.com/"))
                .isNotEqualTo(WebAddress.read("http://نامهای.com/"))
                .isInstanceOf(WebAddress.class);
    }

    @Test
    void takesAnAddressPastedWithDirectionMarks() {
        assertThat(WebAddress.read("\u200F\u202A https://example.com/a\u202C\u00A0\n"))
                .hasToString("https://example.com/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "example.com",
                "//example.com/",
                "http:",
                "http:/",
                "http://",
                "http:///path",
                "http:example.com",
                "http://exa mple.com/",
                "http://example.com:65536/",
                "http://example.com:-1/",
                "http://example.com:80a/",
                "http://exa%6dple.com/",
                "http://example..com/",
                "http://[::1",
                "http://::1/",
                "http://[fe80::1%25eth0]/",
                "http://[::g]/",
                "http://good.example\\@evil.example/",
                "http://example.com/a\nb",
                "http://example.com/\u0000",
                "http://xn--zzzzzzz9.example/"
            })
    void refusesWhatIsNone(String written) {
        assertThat(WebAddress.read(written)).isEqualTo(new Rejected(FetchRefusal.NOT_AN_ADDRESS, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433", "0x7f000001", "0X7F.1", "127.1", "127.0.1", "0177.0.0.1", "127.0.0.01", "0x7f.0.0.1",
                "017700000001", "127.0.0.1.", "256.0.0.1", "1.2.3.4.5", "127。1", "１２７.1", "example.0x1", "0x"
            })
    void refusesOddNotationsOfAnAddress(String host) {
        AddressReading read = WebAddress.read("http://" + host + "/");
        if (read instanceof WebAddress address) {
            assertThat(address.host()).isEqualTo("127.0.0.1"); // only the root dot is harmless
        } else {
            assertThat(read).isEqualTo(new Rejected(FetchRefusal.NOT_AN_ADDRESS, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.com/",
                "javascript:alert(1)",
                "data:text/html,x",
                "gopher://x"
            })
    void refusesOtherSchemes(String written) {
        assertThat(WebAddress.read(written)).isInstanceOf(Rejected.class).hasToString(notHttp(written));
    }

    private static String notHttp(String written) {
        return new Rejected(FetchRefusal.NOT_HTTP, written.substring(0, written.indexOf(':'))).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://me:secret@example.com/",
                "http://me@example.com/",
                "http://@example.com/",
                "http://public.example@127.0.0.1/"
            })
    void refusesCredentialsWithoutRepeatingThem(String written) {
        assertThat(WebAddress.read(written)).isEqualTo(new Rejected(FetchRefusal.CREDENTIALS_IN_ADDRESS, ""));
    }

    @Test
    void refusesAnEndlessAddress() {
        assertThat(WebAddress.read("http://example.com/" + "a".repeat(5000))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/top, https://example.com/top",
        "near, https://example.com/a/near",
        "../up, https://example.com/up",
        "?p=2, https://example.com/a/b?p=2",
        "#part, https://example.com/a/b?p=1",
        "'', https://example.com/a/b?p=1",
        "//other.example/x, https://other.example/x",
        "http://other.example/x, http://other.example/x",
        "/خبر, https://example.com/%D8%AE%D8%A8%D8%B1",
    })
    void followsLinks(String link, String target) {
        assertThat(address("https://example.com/a/b?p=1").resolve(link)).hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "//me@other.example/", "//0x7f.1/", "\\\\other.example/"})
    void followsNoLinkOutOfTheWeb(String link) {
        AddressReading target = address("https://example.com/a").resolve(link);
        assertThat(target instanceof Rejected || target.toString().startsWith("https://example.com/"))
                .isTrue();
    }

    @Test
    void keepsAnOddPortAndAnIpv6LiteralInLinks() {
        assertThat(address("http://[2606:4700::1]:8080/a").resolve("/b"))
                .hasToString("http://[2606:4700:0:0:0:0:0:1]:8080/b");
    }

    private static WebAddress address(String written) {
        return (WebAddress) WebAddress.read(written);
    }
}
