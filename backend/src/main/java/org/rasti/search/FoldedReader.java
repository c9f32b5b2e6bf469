package org.rasti.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;

/**
 * Text in the form in which it is compared, and the way back to the original. Where writers leave a space before an
 * ending or after a verb's prefix, a half-space takes its place; marks that group the digits of a number become
 * half-spaces, too, so that {@code 1,000} and {@code 1000} are one number.
 */
final class FoldedReader extends CharFilter {

    private static final Pattern GROUPED = Pattern.compile("(?<=[0-9])[,٬'](?=[0-9]{3}(?![0-9]))");
    private static final Pattern DETACHED = Pattern.compile("(?<=(?<![\\p{L}\\p{N}])ن?می) (?=\\p{L})"
            + "|(?<=\\p{L}) (?=(?:ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|تر|ترین|ترینها|ترین‌ها)(?![\\p{L}\\p{N}]))");

    private final Language language;
    private @Nullable NormalizedText folded;
    private String text = "";
    private int at;

    FoldedReader(Reader in, Language language) {
        super(in);
        this.language = language;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (folded == null) {
            fold();
        }
        int count = Math.min(length, text.length() - at);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        text.getChars(at, at + count, buffer, from);
        at += count;
        return count;
    }

    private void fold() throws IOException {
        var all = new StringWriter();
        input.transferTo(all);
        folded = NormalizedText.of(all.toString(), language);
        text = GROUPED.matcher(folded.text()).replaceAll("\u200c");
        if (language.equals(Language.FA)) {
            text = DETACHED.matcher(text).replaceAll("\u200c");
        }
    }

    @Override
    protected int correct(int offset) {
        return folded == null
                ? offset
                : folded.originalOffset(Math.min(offset, folded.text().length()));
    }
}
