package org.rasti.article;

import java.util.List;

/**
 * An outlet as a list shows it.
 *
 * @param hosts by which an article's address finds it
 * @param articles how many it published
 */
public record OutletLine(long id, String name, List<String> hosts, boolean fullText, int articles) {}
