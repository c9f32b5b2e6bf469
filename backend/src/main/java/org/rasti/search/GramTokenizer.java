package org.rasti.search;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Runs of so many characters, each beginning one further than the one before. Letters and digits count; whatever stands
 * between two words becomes one space, half-spaces are passed over. A shorter text is one run.
 */
final class GramTokenizer extends Tokenizer {

    private final int length;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private int[] letters = {};
    private int[] places = {};
    private int size;
    private int at;
    private int textLength;

    GramTokenizer(int length) {
        this.length = length;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = new StringWriter();
        input.transferTo(text);
        read(text.toString());
        at = 0;
    }

    private void read(String text) {
        textLength = text.length();
        letters = new int[textLength + 1];
        places = new int[textLength + 1];
        size = 0;
        for (int i = 0; i < textLength; ) {
            int letter = text.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                add(letter, i);
            } else if (!Boolean.getBoolean("nospace") && letter != 0x200C && size > 0 && letters[size - 1] != ' ') {
                add(' ', i);
            }
            i += Character.charCount(letter);
        }
        if (size > 0 && letters[size - 1] == ' ') {
            size--;
        }
        places[size] = size == 0 ? 0 : places[size - 1] + Character.charCount(letters[size - 1]);
    }

    private void add(int letter, int place) {
        letters[size] = letter;
        places[size++] = place;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean isFirst = at == 0;
        if (size == 0 || (at + length > size && !isFirst)) {
            return false;
        }
        int end = Math.min(at + length, size);
        for (int i = at; i < end; i++) {
            term.append(Character.toString(letters[i]));
        }
        int last = end - 1;
        offset.setOffset(correctOffset(places[at]), correctOffset(places[last] + Character.charCount(letters[last])));
        at++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(textLength), correctOffset(textLength));
    }
}
