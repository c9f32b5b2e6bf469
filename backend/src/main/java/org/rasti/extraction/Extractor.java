package org.rasti.extraction;

import java.util.List;

/** Finds statements in an article. A language-model service may stand behind this as well as rules. */
public interface Extractor {

    /** The statements found, in the order in which they begin; the same article always gives the same list. */
    List<Suggestion> extract(ArticleText article);
}
