package org.rasti.site;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rasti.messages.Messages;
import org.rasti.text.Language;
import org.springframework.web.util.UriUtils;

/** The addresses of the public site, in one place. */
public final class PublicPaths {

    /** Everything the public site answers; the first segment of a page is its interface language. */
    public static final List<String> PATTERNS =
            List.of("/", "/fa", "/fa/**", "/en", "/en/**", "/site/**", "/robots.txt", "/favicon.ico", "/error");

    /** The language in a controller's mapping. */
    static final String LANGUAGE = "{language:fa|en}";

    private static final Pattern PUBLIC =
            Pattern.compile("/|/(" + languages() + "|site)(/.*)?|/robots\\.txt|" + "/favicon\\.ico|/error");

    private PublicPaths() {}

    /** Whether the public site answers this path, so that its headers belong on the answer. */
    public static boolean matches(String path) {
        return PUBLIC.matcher(path).matches();
    }

    static String front(Language language) {
        return "/" + language.tag() + "/";
    }

    static String methodology(Language language) {
        return front(language) + "methodology";
    }

    static String statement(Language language, String code, String slug) {
        return front(language) + "statements/" + UriUtils.encodePathSegment(code + "-" + slug, "UTF-8");
    }

    /** The search page, before any question. */
    static String search(Language language) {
        return front(language) + "search";
    }

    static String openSearch(Language language) {
        return front(language) + "opensearch.xml";
    }

    private static String languages() {
        return Messages.LANGUAGES.stream().map(Language::tag).collect(Collectors.joining("|"));
    }
}
