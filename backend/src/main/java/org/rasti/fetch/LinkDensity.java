package org.rasti.fetch;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** How much of a text leads elsewhere: articles hold few links, menus nothing else. */
final class LinkDensity {

    private LinkDensity() {}

    /** From 0 to 1; 0 where there is no text at all. */
    static double of(Element element) {
        long all = letters(element);
        long linked =
                element.select("a").stream().mapToLong(LinkDensity::letters).sum();
        return all == 0 ? 0 : Math.min(1.0, (double) linked / all);
    }

    static long letters(Element element) {
        return element.nodeStream(TextNode.class)
                .mapToLong(text -> text.getWholeText()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }
}
