package org.rasti;

import java.util.List;

/** The features from left to right: each may know those to its left. Nobody knows the last one: it is plugged in. */
final class Layout {

    static final List<String> PACKAGES = List.of(
            "text",
            "search",
            "matching",
            "workflow",
            "extraction",
            "evaluation",
            "fetch",
            "ledger",
            "account",
            "speaker",
            "article",
            "feed",
            "statement",
            "savedview",
            "evidence",
            "contact",
            "verdict",
            "promise",
            "publication",
            "discussion",
            "desksearch",
            "recurrence",
            "activity",
            "insight",
            "notification",
            "languagemodel");

    private Layout() {}

    static String[] rightOf(String feature) {
        return PACKAGES.subList(PACKAGES.indexOf(feature) + 1, PACKAGES.size()).stream()
                .map(Layout::within)
                .toArray(String[]::new);
    }

    /** Everything in a package of ours, as ArchUnit names it. */
    static String within(String feature) {
        return "org.rasti." + feature + "..";
    }
}
