package org.rasti.article;

/** What a merge of outlets would move. */
public record OutletMergePreview(int articles, int relayed, int hosts, int feeds) {}
