package org.rasti.extraction;

import java.util.ArrayList;
import java.util.List;

/** An article taken apart: tokens, quotations, paragraphs and sentences, with the words of its language at hand. */
final class Document {

    private final LanguagePack pack;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Sentences sentences;

    Document(ArticleText article, LanguagePack pack) {
        this.pack = pack;
        this.tokens = new Tokens(article.text(), pack.language());
        this.quotes = new Quotes(tokens);
        this.sentences = new Sentences(tokens, quotes, pack);
    }

    LanguagePack pack() {
        return pack;
    }

    Tokens tokens() {
        return tokens;
    }

    Quotes quotes() {
        return quotes;
    }

    Sentences sentences() {
        return sentences;
    }

    /** The lines of the text that hold anything. */
    List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.isBreak(i)) {
                if (i > begin) {
                    paragraphs.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
        return paragraphs;
    }

    /** How many tokens of this list's longest phrase start here, 0 for none. */
    int match(Section section, int at, int limit) {
        return pack.words(section).match(tokens, at, limit);
    }

    boolean has(Section section, int from, int to) {
        return pack.words(section).occursIn(tokens, from, to);
    }

    /** The first phrase of the list in the range outside quotations, or -1. */
    int findUnquoted(Section section, int from, int to) {
        Lexicon words = pack.words(section);
        for (int i = from; i < to; i++) {
            if (!quotes.inside(i) && words.match(tokens, i, to) > 0) {
                return i;
            }
        }
        return -1;
    }
}
