package org.rasti.desksearch;

import java.util.List;
import javax.sql.DataSource;
import org.rasti.search.DocumentPart;
import org.rasti.search.SearchIndex;
import org.rasti.search.SearchNode;

/**
 * The desk's index, for services that answer from it; they say who may ask.
 *
 * @param index of documents of the kinds STATEMENT, ARTICLE, SPEAKER and EVIDENCE
 */
public record DeskIndex(SearchIndex index) {

    /** What the node calls it. */
    public static final String NAME = "desk";

    static final String STATEMENT = "STATEMENT";
    static final String ARTICLE = "ARTICLE";
    static final String SPEAKER = "SPEAKER";
    static final String EVIDENCE = "EVIDENCE";

    /** What other engines add to its documents. */
    private static final List<DocumentPart> PARTS = List.of();

    /** The index as a node keeps it. */
    public static DeskIndex in(SearchNode node, DataSource database) {
        return new DeskIndex(node.index(NAME, DeskSource.on(database), PARTS));
    }
}
