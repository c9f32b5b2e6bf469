package org.rasti.fetch;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How large a page is to whoever weighs each element against all around it. */
final class PageSize implements NodeVisitor {

    private static final int MOST_ELEMENTS = 6_000;
    private static final int DEEPEST = 50;

    private int elements;
    private int deepest;

    private PageSize() {}

    static PageSize of(Document page) {
        var size = new PageSize();
        page.traverse(size);
        return size;
    }

    /** Beyond this no page was written by a person, and the weighing would take minutes. */
    boolean ordinary() {
        return elements <= MOST_ELEMENTS && deepest <= DEEPEST;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            elements++;
            deepest = Math.max(deepest, depth);
        }
    }
}
