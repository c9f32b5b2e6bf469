package org.rasti.extraction;

import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;

/** What the extractor reads: one article, its text exactly as stored. */
public record ArticleText(Language language, @Nullable String title, String text) {}
