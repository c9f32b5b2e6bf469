package org.rasti.search;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Runs of so many characters within a word, each beginning one further than the one before. Letters and digits count,
 * and a space before and after each word, so that beginnings and ends of words say that they are; half-spaces are passed
 * over. A shorter word is one run.
 */
final class GramTokenizer extends Tokenizer {

    private static final int HALF_SPACE = 0x200C;

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
        letters = new int[textLength + 2];
        places = new int[textLength + 2];
        size = 0;
        add(' ', 0);
        for (int i = 0; i < textLength; ) {
            int letter = text.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                add(letter, i);
            } else if (letter != HALF_SPACE && letters[size - 1] != ' ') {
                add(' ', i);
            }
            i += Character.charCount(letter);
        }
        if (letters[size - 1] != ' ') {
            add(' ', textLength);
        }
    }

    private void add(int letter, int place) {
        letters[size] = letter;
        places[size++] = place;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at + 1 < size) {
            int from = at++;
            int to = end(from);
            if (to > 0) {
                run(from, to);
                return true;
            }
        }
        return false;
    }

    /** Where the run that begins here ends; 0 where there is none: a word is over, or all of it was in the run before. */
    private int end(int from) {
        for (int to = from + 1; to < size && to < from + length; to++) {
            if (letters[to] == ' ') {
                boolean isWord = letters[from] == ' ';
                return to + 1 == from + length || isWord ? to + 1 : 0;
            }
        }
        return from + length <= size ? from + length : 0;
    }

    private void run(int from, int to) {
        for (int i = from; i < to; i++) {
            term.append(Character.toString(letters[i]));
        }
        int first = letters[from] == ' ' ? from + 1 : from;
        int last = letters[to - 1] == ' ' ? to - 2 : to - 1;
        offset.setOffset(
                correctOffset(places[first]), correctOffset(places[last] + Character.charCount(letters[last])));
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(textLength), correctOffset(textLength));
    }
}
