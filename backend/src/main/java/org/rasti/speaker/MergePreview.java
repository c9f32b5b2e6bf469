package org.rasti.speaker;

/** What a merge would move. */
public record MergePreview(int statements, int appearances, int names, int affiliations) {}
