package org.rasti.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * An explanation as HTML that is safe to put into a page whatever was typed. Two fences: the renderer escapes raw HTML
 * and drops addresses it does not know, and what it writes then passes an allow-list.
 */
public final class ExplanationHtml {

    /** The page's own headings end at this level; those of a text go below. */
    private static final int PAGE_LEVEL = 2;

    private static final String FOREIGN_LINK = "nofollow noopener noreferrer";

    private static final Parser PARSER =
            Parser.builder().linkProcessor(new CitationSyntax()).build();

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li")
            .addTags("blockquote", "pre", "code", "em", "strong", "a", "span")
            .addAttributes("ol", "start")
            .addAttributes("a", "href", "rel", "class", "id")
            .addAttributes("span", "class")
            .addProtocols("a", "href", "http", "https", "mailto", "#");

    private ExplanationHtml() {}

    /** Renders with citation numbers in Western digits. */
    public static String render(String markdown, List<Long> evidenceIds) {
        return render(markdown, evidenceIds, Integer::toString);
    }

    /**
     * Renders Markdown.
     *
     * @param evidenceIds in the order the page numbers them, from 1
     * @param number how a number looks in the page's language
     */
    public static String render(String markdown, List<Long> evidenceIds, IntFunction<String> number) {
        var renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> ExplanationHtml::markForeign)
                .nodeRendererFactory(context -> new Inlines(context, evidenceIds, number))
                .build();
        var document = Jsoup.parseBodyFragment(renderer.render(PARSER.parse(markdown)));
        var clean = new Cleaner(ALLOWED).clean(document);
        clean.outputSettings().prettyPrint(false);
        clean.select("a:not([href])").unwrap();
        lowerHeadings(clean);
        return clean.body().html();
    }

    private static void markForeign(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.remove("title");
            attributes.put("rel", FOREIGN_LINK);
        }
    }

    /** Whatever levels were typed become consecutive ones below the page's, so that no level is skipped. */
    private static void lowerHeadings(Document document) {
        var headings = document.select("h1, h2, h3, h4, h5, h6");
        var levels = headings.stream().map(Element::tagName).distinct().sorted().toList();
        for (var heading : headings) {
            heading.tagName("h" + Math.min(6, PAGE_LEVEL + 1 + levels.indexOf(heading.tagName())));
        }
    }

    /** What the page shows in its own way: citations by number, pictures by their description only. */
    private static final class Inlines implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final List<Long> evidenceIds;
        private final IntFunction<String> number;
        private final Set<Integer> cited = new HashSet<>();

        Inlines(HtmlNodeRendererContext context, List<Long> evidenceIds, IntFunction<String> number) {
            this.context = context;
            this.evidenceIds = evidenceIds;
            this.number = number;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(CitationSyntax.Citation.class, Image.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof CitationSyntax.Citation citation) {
                cite(evidenceIds.indexOf(citation.evidenceId) + 1);
            } else {
                children(node);
            }
        }

        private void cite(int position) {
            var html = context.getWriter();
            if (position == 0) {
                html.tag("span", Map.of("class", "citation-missing"));
                html.text("[?]");
                html.tag("/span");
                return;
            }
            html.tag("a", attributes(position));
            html.text("[" + number.apply(position) + "]");
            html.tag("/a");
        }

        /** The first citation of a piece of evidence is where the evidence's link back leads. */
        private Map<String, String> attributes(int position) {
            var link = Map.of("class", "citation", "href", "#evidence-" + position);
            if (!cited.add(position)) {
                return link;
            }
            return Map.of("class", "citation", "href", "#evidence-" + position, "id", "cited-" + position);
        }

        private void children(Node parent) {
            for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
