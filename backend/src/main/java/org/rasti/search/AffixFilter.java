package org.rasti.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a language's prefixes and endings off each word. */
final class AffixFilter extends TokenFilter {

    private final Affixes affixes;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AffixFilter(TokenStream words, Affixes affixes) {
        super(words);
        this.affixes = affixes;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String stem = affixes.strip(word);
        if (stem.length() < word.length()) {
            term.setEmpty().append(stem);
        }
        return true;
    }
}
