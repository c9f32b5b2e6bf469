package org.rasti.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class SiteFilesTest {

    private final Stylesheet stylesheet = new Stylesheet();

    @Test
    void keepTheStylesheetForEverUnderTheAddressOfItsContent() throws Exception {
        new Site()
                .mvc()
                .perform(get(stylesheet.href()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/css;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(content().string(containsString("--rasti-accent")));
    }

    @Test
    void giveAnOldPageTodaysStylesheetWithoutKeepingIt() throws Exception {
        new Site()
                .mvc()
                .perform(get("/site/rasti-older.css"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @Test
    void keepRobotsOffTheDesk() throws Exception {
        new Site()
                .mvc()
                .perform(get("/robots.txt"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Disallow: /desk/")));
    }

    @Test
    void haveAnIcon() throws Exception {
        new Site()
                .mvc()
                .perform(get("/favicon.ico"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/x-icon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "favicon.svg",
                "logo.svg",
                "fonts/vazirmatn-5.3.0-arabic.woff2",
                "fonts/vazirmatn-5.3.0-latin.woff2",
                "fonts/OFL.txt"
            })
    void areShipped(String file) {
        assertThat(new ClassPathResource("static/site/" + file).exists()).isTrue();
    }

    @Test
    void stayLightOnACheapPhone() throws IOException {
        long fonts = length("fonts/vazirmatn-5.3.0-arabic.woff2") + length("fonts/vazirmatn-5.3.0-latin.woff2");

        assertThat(fonts).isLessThan(120_000);
        assertThat(stylesheet.text().length()).isLessThan(30_000);
    }

    @Test
    void loadNothingFromElsewhere() {
        assertThat(stylesheet.text())
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("@import");
    }

    private static long length(String file) throws IOException {
        return new ClassPathResource("static/site/" + file).contentLength();
    }
}
