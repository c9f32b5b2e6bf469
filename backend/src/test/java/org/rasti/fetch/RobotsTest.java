package org.rasti.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasti.fetch.Robots.Answer;

class RobotsTest {

    private final LocalSite site = new LocalSite();
    private final Robots robots = new Robots(site.fetcher());

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aSiteIsAskedOnce() {
        site.has("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\nAllow: /private/press");

        assertThat(robots.ask(site.at("/news"))).isEqualTo(Answer.ALLOWED);
        assertThat(robots.ask(site.at("/private/a"))).isEqualTo(Answer.FORBIDDEN);
        assertThat(robots.ask(site.at("/private/press/1"))).isEqualTo(Answer.ALLOWED);
        assertThat(site.asked()).containsExactly("/robots.txt");
    }

    @Test
    void whatIsSaidToUsByNameComesFirst() {
        site.has("/robots.txt", "text/plain", "User-agent: *\nDisallow:\n\nUser-agent: Rasti\nDisallow: /");

        assertThat(robots.ask(site.at("/news"))).isEqualTo(Answer.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"404, ALLOWED", "403, ALLOWED", "500, UNKNOWN", "503, UNKNOWN"})
    void whereThereIsNoneAnythingGoesUnlessTheServerIsOutOfOrder(int status, Answer answer) {
        site.answers("/robots.txt", status);

        assertThat(robots.ask(site.at("/news"))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "7, 7", "120, 30"})
    void pausesAsLongAsASiteAsksForWithinBounds(int asked, int given) {
        site.has("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: " + asked);

        assertThat(robots.pause(site.at("/news"))).isEqualTo(Duration.ofSeconds(given));
    }

    @Test
    void pausesALittleWhereASiteAsksForNothing() {
        assertThat(robots.pause(site.at("/news"))).isEqualTo(Robots.USUAL_PAUSE);
    }
}
