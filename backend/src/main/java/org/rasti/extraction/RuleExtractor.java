package org.rasti.extraction;

import java.util.List;

/** Finds statements by rules of grammar, in-process and deterministically. */
public final class RuleExtractor implements Extractor {

    @Override
    public List<Suggestion> extract(ArticleText article) {
        return List.of();
    }
}
