package org.rasti.fetch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in schema.org's words. */
final class JsonLd {

    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|\\w*BlogPosting|Report)");

    /** Pages put line feeds into strings, and nobody but a strict parser minds. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final List<JsonNode> articles;

    private JsonLd(List<JsonNode> articles) {
        this.articles = articles;
    }

    static JsonLd of(Document page) {
        return new JsonLd(page.select("script[type=application/ld+json]").stream()
                .flatMap(JsonLd::parse)
                .flatMap(JsonLd::flat)
                .filter(JsonLd::isArticle)
                .toList());
    }

    Optional<String> headline() {
        return first("headline");
    }

    Optional<String> datePublished() {
        return first("datePublished");
    }

    Optional<String> language() {
        return first("inLanguage");
    }

    Optional<String> publisher() {
        return first("publisher");
    }

    Optional<String> articleBody() {
        return first("articleBody");
    }

    private Optional<String> first(String field) {
        return articles.stream()
                .map(article -> text(article.path(field)))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** A plain string, a thing with a name, or a list of such. */
    private static String text(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        JsonNode named = one.isObject() ? one.path("name") : one;
        return named.isString()
                ? Parser.unescapeEntities(named.stringValue(), false).strip()
                : "";
    }

    private static Stream<JsonNode> parse(Element script) {
        try {
            return Stream.of(JSON.readTree(script.data()));
        } catch (JacksonException _) {
            return Stream.empty(); // what cannot be read says nothing
        }
    }

    private static Stream<JsonNode> flat(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(JsonLd::flat);
        }
        return Stream.concat(Stream.of(node), node.path("@graph").valueStream());
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return Stream.concat(Stream.of(type), type.valueStream())
                .anyMatch(name ->
                        name.isString() && ARTICLE.matcher(name.stringValue()).matches());
    }
}
