package org.rasti.desksearch;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.rasti.matching.SentenceModel;
import org.rasti.search.SearchIndex;
import org.rasti.search.SearchNode;

/**
 * The desk's index, for services that answer from it; they say who may ask.
 *
 * @param index of documents of the kinds STATEMENT, ARTICLE, SPEAKER and EVIDENCE; statements have the fields by which
 *     similar ones are found, too
 * @param model by which those fields were made
 */
public record DeskIndex(SearchIndex index, Optional<SentenceModel> model) {

    /** What the node calls it. */
    public static final String NAME = "desk";

    static final String STATEMENT = "STATEMENT";
    static final String ARTICLE = "ARTICLE";
    static final String SPEAKER = "SPEAKER";
    static final String EVIDENCE = "EVIDENCE";

    /** The index as a node keeps it. Whatever another engine adds to its documents is named here. */
    public static DeskIndex in(SearchNode node, DataSource database, MatchingProperties matching) {
        var model = matching.sentenceModel();
        return new DeskIndex(node.index(NAME, DeskSource.on(database), List.of(new ClaimPart(model))), model);
    }
}
