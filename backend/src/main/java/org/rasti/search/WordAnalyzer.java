package org.rasti.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.rasti.text.Language;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Folds a text, cuts it at the borders of words (Unicode's rules, UAX #29) and takes each language's endings off. */
final class WordAnalyzer extends Analyzer {

    private final Language language;

    WordAnalyzer(Language language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, normalize(field, stems(new HalfSpaceFilter(words))));
    }

    private TokenStream stems(TokenFilter words) {
        return switch (language.tag()) {
            case "en" -> new KStemFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));
            case "fa" -> new AffixFilter(words, Affixes.PERSIAN);
            case "ar" -> new AffixFilter(words, Affixes.ARABIC);
            case "tr" -> new SnowballFilter(new ApostropheFilter(words), new TurkishStemmer());
            default -> words;
        };
    }

    /** Letters with marks lose them last: the Turkish endings are told by theirs. */
    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(words);
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
