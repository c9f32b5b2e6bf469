package org.rasti.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.rasti.text.Language;

/** Folds a text and cuts it into overlapping runs of letters and digits. */
final class GramAnalyzer extends Analyzer {

    private static final int LENGTH = 3;

    private final Language language;

    GramAnalyzer(Language language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var grams = new GramTokenizer(LENGTH);
        return new TokenStreamComponents(grams, new ASCIIFoldingFilter(grams));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream grams) {
        return new ASCIIFoldingFilter(grams);
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new FoldedReader(text, language);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader text) {
        return new FoldedReader(text, language);
    }
}
