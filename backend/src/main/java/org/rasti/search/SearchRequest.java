package org.rasti.search;

/**
 * What somebody looks for.
 *
 * @param query the text of the one search box, whatever it is
 * @param offset how many hits to pass over; at most {@link #FARTHEST} can be
 * @param limit how many hits to hand back, at most {@link #MOST}
 * @param typing whether the last word may still be growing: it then stands for every word that begins so
 * @param facets whether to count values, too, which looks at every hit
 */
public record SearchRequest(String query, Order order, int offset, int limit, boolean typing, boolean facets) {

    public static final int MOST = 100;
    public static final int FARTHEST = 1_000;

    private static final int PAGE = 20;

    /** In which order hits come. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    public SearchRequest {
        offset = Math.clamp(offset, 0, FARTHEST);
        limit = Math.clamp(limit, 0, MOST);
    }

    /** The first page by relevance, with facets: the question somebody has finished typing. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Order.RELEVANCE, 0, PAGE, false, true);
    }

    /** The same question in another order. */
    public SearchRequest by(Order other) {
        return new SearchRequest(query, other, offset, limit, typing, facets);
    }

    /** The same question, another page of it. */
    public SearchRequest page(int from, int size) {
        return new SearchRequest(query, order, from, size, typing, facets);
    }

    /** The same question while it is being typed: its last word is the beginning of one; nothing is counted. */
    public SearchRequest whileTyping() {
        return new SearchRequest(query, order, offset, limit, true, false);
    }
}
