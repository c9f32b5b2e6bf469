package org.rasti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rasti.text.Language;

/**
 * How a text becomes the terms by which it is found. Spellings that readers take for one another give the same term:
 * letters, digits and case are folded as {@link org.rasti.text.NormalizedText} folds them, half-spaces and the spaces
 * written in their place make no difference, and each language loses its commonest endings.
 *
 * <p>All analyzers are safe for use by several threads and are never closed.
 */
public final class Analyzers {

    /** A text in a language without rules of its own. */
    public static final Language OTHER = Language.of("und");

    private static final Analyzer GENERAL = new WordAnalyzer(OTHER);
    private static final Map<Language, Analyzer> WORDS = Map.of(
            Language.EN,
            new WordAnalyzer(Language.EN),
            Language.FA,
            new WordAnalyzer(Language.FA),
            Language.AR,
            new WordAnalyzer(Language.AR),
            Language.TR,
            new WordAnalyzer(Language.TR),
            OTHER,
            new WordAnalyzer(OTHER));

    private static final Analyzer GRAMS = new GramAnalyzer(OTHER);
    private static final Analyzer TURKISH_GRAMS = new GramAnalyzer(Language.TR);

    /**
     * A term and the place in the text it comes from.
     *
     * @param start in UTF-16 units of the text as it was given
     * @param end exclusive
     */
    public record Term(String text, int start, int end) {}

    private Analyzers() {}

    /** The language whose rules a text of this language is read by: itself, or {@link #OTHER}. */
    public static Language rules(Language language) {
        return WORDS.containsKey(language) ? language : OTHER;
    }

    /** Words without their endings; a general analyzer for a language without rules of its own. */
    public static Analyzer words(Language language) {
        return WORDS.getOrDefault(language, GENERAL);
    }

    /** Overlapping runs of characters, for finding words that are spelt, joined or inflected otherwise. */
    public static Analyzer grams(Language language) {
        return language.equals(Language.TR) ? TURKISH_GRAMS : GRAMS;
    }

    /** A text's terms in the order of the text, repetitions included, with the way back to the text. */
    public static List<Term> terms(Analyzer analyzer, String text) {
        return terms(analyzer, "", text);
    }

    /** The same with an analyzer that treats fields differently. */
    public static List<Term> terms(Analyzer analyzer, String field, String text) {
        var terms = new ArrayList<Term>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
