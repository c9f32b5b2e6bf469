package org.rasti.publication;

import java.util.List;
import org.rasti.account.ForEveryone;
import org.rasti.search.Completion;
import org.rasti.search.SearchIndex;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.springframework.stereotype.Service;

/**
 * The public's search box. Its index is made of published pages alone: what is not published is neither found nor
 * counted, suggested or completed.
 */
@Service
public class PublicSearch {

    private final SearchIndex index;

    PublicSearch(PublicIndex index) {
        this.index = index.index();
    }

    /** Answers any question; what of it makes no sense is said in the answer. */
    @ForEveryone
    public SearchResult search(SearchRequest request) {
        return index.search(request);
    }

    /** How a question may go on: names, topics, claims; at most so many. */
    @ForEveryone
    public List<Completion> complete(String typed, int limit) {
        return index.complete(typed, limit);
    }
}
