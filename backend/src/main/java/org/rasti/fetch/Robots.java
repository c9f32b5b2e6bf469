package org.rasti.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasti.fetch.FetchOutcome.Fetched;
import org.rasti.fetch.FetchOutcome.Refused;

/**
 * What sites ask of programs in their robots.txt (RFC 9309). Each site is asked once; make a new one for each run. Not to be
 * shared between threads.
 */
public final class Robots {

    /** A site may ask for more than an hour between two pages; nobody waits for that. */
    public static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Between two pages of a site that asks for nothing. */
    public static final Duration USUAL_PAUSE = Duration.ofSeconds(2);

    private static final List<String> OUR_NAME = List.of("rasti");

    /** What a site says of one address. */
    public enum Answer {
        ALLOWED,
        FORBIDDEN,
        /** It could not be asked: its server is out of order, so nothing else is fetched from it now. */
        UNKNOWN
    }

    private final PageFetcher fetcher;
    private final Map<String, BaseRobotRules> sites = new HashMap<>();

    public Robots(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Whether an address may be fetched. Whether it is one at all, whoever fetches it says. */
    public Answer ask(String address) {
        if (!(WebAddress.read(address) instanceof WebAddress read)) {
            return Answer.ALLOWED;
        }
        var rules = rules(read);
        if (rules.isDeferVisits()) {
            return Answer.UNKNOWN;
        }
        return rules.isAllowed(read.toString()) ? Answer.ALLOWED : Answer.FORBIDDEN;
    }

    /** How long to wait between two pages of the same site. */
    public Duration pause(String address) {
        if (!(WebAddress.read(address) instanceof WebAddress read)) {
            return USUAL_PAUSE;
        }
        var asked = Duration.ofMillis(Math.max(0, rules(read).getCrawlDelay()));
        if (asked.compareTo(LONGEST_PAUSE) > 0) {
            return LONGEST_PAUSE;
        }
        return asked.compareTo(USUAL_PAUSE) > 0 ? asked : USUAL_PAUSE;
    }

    private BaseRobotRules rules(WebAddress address) {
        return sites.computeIfAbsent(robotsOf(address), this::read);
    }

    private static String robotsOf(WebAddress address) {
        return new WebAddress(address.scheme(), address.host(), address.port(), "/robots.txt", null).toString();
    }

    private BaseRobotRules read(String robots) {
        var parser = new SimpleRobotRulesParser();
        return switch (fetcher.fetch(robots)) {
            case Fetched file -> parser.parseContent(robots, file.bytes(), file.mediaType(), OUR_NAME);
            case Refused(FetchRefusal reason, String detail) -> parser.failedFetch(status(reason, detail));
            case FetchOutcome.Unchanged _ -> throw new IllegalStateException("Asked for the whole file");
        };
    }

    /** A file that is none counts as missing: the site asks for nothing. A server that is out of order counts as that. */
    private static int status(FetchRefusal reason, String detail) {
        return switch (reason) {
            case HTTP_STATUS -> detail.matches("[0-9]{3}") ? Integer.parseInt(detail) : 500;
            case TIMED_OUT, UNREACHABLE, UNKNOWN_HOST -> 503;
            default -> 404;
        };
    }
}
