package org.rasti.extraction;

import java.util.List;

/** Quotations over several paragraphs: opened in one and closed only in a later one. */
final class OpenQuotations {

    private static final int MOST_PARAGRAPHS = 6;
    private static final String CLOSING = "»”";

    private final Document document;
    private final Tokens tokens;
    private final List<Span> paragraphs;

    OpenQuotations(Document document, List<Span> paragraphs) {
        this.document = document;
        this.tokens = document.tokens();
        this.paragraphs = paragraphs;
    }

    /** The paragraph up to which the quotation left open by this one goes on; the paragraph itself where none is. */
    int lastParagraph(int index) {
        if (!leavesOpen(paragraphs.get(index))) {
            return index;
        }
        int limit = Math.min(paragraphs.size(), index + MOST_PARAGRAPHS);
        for (int next = index + 1; next < limit; next++) {
            boolean straight = tokens.isMark(opening(paragraphs.get(index)), "\"");
            if (straight) {
                return closeStraight(paragraphs.get(next)) >= 0 ? next : index;
            }
            if (close(paragraphs.get(next)) >= 0) {
                return next;
            }
        }
        return index;
    }

    /** The mark in this paragraph that closes a quotation opened before it, or -1. */
    int close(Span paragraph) {
        int straight = closeStraight(paragraph);
        if (straight >= 0) {
            return straight;
        }
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (tokens.isMark(i, CLOSING)) {
                return i;
            }
            boolean reopened = i == paragraph.from() && document.quotes().opensAt(i);
            if (reopened) {
                int close = document.quotes().closeOf(i);
                return tokens.isMark(close, CLOSING) && tokens.words(close, paragraph.to()) == 0 ? close : -1;
            }
            if (document.quotes().opensAt(i)) {
                i = document.quotes().closeOf(i);
            }
        }
        return -1;
    }

    private int opening(Span paragraph) {
        return document.quotes().openingOf(paragraph.to() - 1);
    }

    /** The only straight mark of a paragraph, where it ends it: it closes what the paragraph before left open. */
    private int closeStraight(Span paragraph) {
        int first = tokens.find("\"", paragraph.from(), paragraph.to());
        boolean closes =
                first > paragraph.from() && tokens.touchesNext(first - 1) && tokens.words(first, paragraph.to()) == 0;
        return closes && first < paragraph.to() ? first : -1;
    }

    private boolean leavesOpen(Span paragraph) {
        int open = opening(paragraph);
        return open >= 0 && !tokens.isMark(document.quotes().closeOf(open), CLOSING + "\"");
    }
}
