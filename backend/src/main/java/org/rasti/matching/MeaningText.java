package org.rasti.matching;

import java.util.regex.Pattern;

/** What a sentence model gets to read: what differs in print alone must not differ in meaning. */
final class MeaningText {

    private static final Pattern QUOTATION = Pattern.compile("[\"“”„‟‘’‚‛«»‹›`´]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private MeaningText() {}

    /** Who a post is signed by is part of what it says. */
    static String of(PostText post) {
        return of(post.author().isEmpty() ? post.text() : post.author() + ": " + post.text());
    }

    static String of(String text) {
        var plain = QUOTATION.matcher(text).replaceAll("'");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
