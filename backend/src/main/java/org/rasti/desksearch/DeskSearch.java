package org.rasti.desksearch;

import java.util.List;
import org.rasti.account.ForStaff;
import org.rasti.search.Completion;
import org.rasti.search.IndexStatus;
import org.rasti.search.SearchIndex;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.springframework.stereotype.Service;

/** The desk's one search box: statements in any state, articles, speakers and evidence. */
@Service
public class DeskSearch {

    private final SearchIndex index;

    DeskSearch(DeskIndex index) {
        this.index = index.index();
    }

    /** Answers any question; what of it makes no sense is said in the answer. */
    @ForStaff
    public SearchResult search(SearchRequest request) {
        return index.search(request);
    }

    /** How a question may go on: names, topics, claims; at most so many. */
    @ForStaff
    public List<Completion> complete(String typed, int limit) {
        return index.complete(typed, limit);
    }

    /** How this node's index stands. */
    @ForStaff
    public IndexStatus status() {
        return index.status();
    }
}
