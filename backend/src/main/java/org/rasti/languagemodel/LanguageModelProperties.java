package org.rasti.languagemodel;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured about a language-model service; the README has the table. Read only where an endpoint is set;
 * whatever cannot be right fails at the start with an IllegalArgumentException that names the property.
 *
 * @param endpoint the base address of an OpenAI-compatible service, http or https, kept without a slash at its end
 * @param model the model's name as the service knows it
 * @param apiKey sent as a bearer token; empty where the service asks for none
 * @param timeout for one whole answer, from connecting to its last byte
 * @param maxArticleCharacters in UTF-16 units; longer articles are left to the built-in engine
 * @param maxAnswerBytes of the service's whole answer
 * @param maxStatements how many statements of one answer are looked at
 * @param languages of the articles that the service is asked about; empty for all
 */
@ConfigurationProperties("rasti.language-model")
record LanguageModelProperties(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String model,
        @DefaultValue("") String apiKey,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("30000") int maxArticleCharacters,
        @DefaultValue("1000000") int maxAnswerBytes,
        @DefaultValue("100") int maxStatements,
        @DefaultValue Set<Language> languages) {

    static final String ENDPOINT = "rasti.language-model.endpoint";

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int HIGHEST_PORT = 65535;

    LanguageModelProperties {
        endpoint = withoutSlash(endpoint.strip());
        model = model.strip();
        apiKey = apiKey.strip();
        languages = Set.copyOf(languages);
        require(isAddress(endpoint), "endpoint", "must be an http or https address without user, query and fragment");
        require(!model.isEmpty(), "model", "must be set where an endpoint is set");
        require(apiKey.chars().allMatch(c -> c > ' ' && c < 127), "api-key", "must be of visible ASCII characters");
        require(
                timeout.isPositive() && timeout.compareTo(LONGEST) <= 0,
                "timeout",
                "must be more than 0 and at most 5m");
        require(maxArticleCharacters > 0, "max-article-characters", "must be positive");
        require(maxAnswerBytes > 0, "max-answer-bytes", "must be positive");
        require(maxStatements > 0, "max-statements", "must be positive");
    }

    /** Says the name of the property, never its value: that might be a secret in the wrong place. */
    private static void require(boolean met, String property, String rule) {
        if (!met) {
            throw new IllegalArgumentException("rasti.language-model." + property + " " + rule);
        }
    }

    private static String withoutSlash(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean isAddress(String address) {
        try {
            var uri = new URI(address);
            return isWeb(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getPort() <= HIGHEST_PORT
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean isWeb(@Nullable String scheme) {
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /** Where questions are posted. */
    URI completions() {
        return URI.create(endpoint + "/chat/completions");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "LanguageModelProperties[endpoint=%s, model=%s, apiKey=%s, timeout=%s, languages=%s]"
                .formatted(endpoint, model, apiKey.isEmpty() ? "none" : "set", timeout, languages);
    }
}
