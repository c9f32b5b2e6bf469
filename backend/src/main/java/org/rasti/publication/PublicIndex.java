package org.rasti.publication;

import java.util.List;
import javax.sql.DataSource;
import org.rasti.search.SearchIndex;
import org.rasti.search.SearchNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public's index, of pages that can be read today and nothing else.
 *
 * @param index of documents of the kind PAGE, whose ids are those of the statements
 */
public record PublicIndex(SearchIndex index) {

    /** What the node calls it. */
    public static final String NAME = "public";

    /** The index as a node keeps it. */
    public static PublicIndex in(SearchNode node, DataSource database, JsonMapper json) {
        return new PublicIndex(node.index(NAME, PageDocumentQueries.on(database, json), List.of()));
    }
}
