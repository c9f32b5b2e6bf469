package org.rasti.publication;

import java.util.List;
import java.util.Optional;

/** What the public may read. Knows published things only: a draft is not reachable from here by type. */
public interface PublishedPages {

    /**
     * The page of a statement that is or was public.
     *
     * @param code such as {@code S-1042}, in any case of letters
     */
    Optional<PublicPage> find(String code);

    /** The latest published statements, the newest first; withdrawn ones are not listed. */
    List<PublicListing> latest(int limit);

    /** Whether demonstration data is loaded, so that every page can say so. */
    boolean demonstration();
}
