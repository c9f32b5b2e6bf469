package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.messages.Messages;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicHeadersTest {

    private static final String POLICY = "Content-Security-Policy";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fa/",
                "/en/methodology",
                "/en/statements/S-1042-reservoirs-full",
                "/en/statements/S-9",
                "/robots.txt",
                "/favicon.ico"
            })
    void areOnEveryPublicAnswerAndSetNoCookie(String path) throws Exception {
        var site = new Site().publish(new Samples().published());

        var answer = site.mvc().perform(get(path)).andReturn().getResponse();

        assertThat(answer.getHeader(POLICY))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/", "/login", "/api/statements", "/family", "/en.php", "/VAADIN/x"})
    void leaveTheRestAlone(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        var response = new MockHttpServletResponse();

        new PublicHeaders().doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader(POLICY)).isNull();
    }

    @Test
    void areOnTheErrorPageToo() throws Exception {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setDispatcherType(DispatcherType.ERROR);
        var response = new MockHttpServletResponse();

        new PublicHeaders().doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader(POLICY)).isNotNull();
    }

    @Test
    void coverEveryLanguageOfTheInterface() {
        for (var language : Messages.LANGUAGES) {
            assertThat(PublicPaths.matches(PublicPaths.front(language))).isTrue();
            assertThat(PublicPaths.PATTERNS).contains(PublicPaths.front(language) + "**");
            assertThat(PublicPaths.LANGUAGE).containsPattern("[:|]" + language.tag() + "[|}]");
        }
    }

    @Test
    void nameTheLanguagesOfInterfaceAndText() throws Exception {
        var site = new Site().publish(Samples.persian().published());

        var answer = site.mvc()
                .perform(get("/en/statements/S-1042-" + Samples.persian().slug))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Content-Language")).isEqualTo("en, fa");
    }
}
