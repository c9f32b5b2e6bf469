package org.rasti.extraction;

import java.util.List;
import org.rasti.text.Language;

/** The tokens of a text, asked by index; an index outside the text is never an error but simply nothing. */
final class Tokens {

    private static final Token NOTHING = new Token(0, 0, "", Token.Type.BREAK);

    private final String original;
    private final List<Token> tokens;

    Tokens(String original, Language language) {
        this.original = original;
        this.tokens = Tokenizer.tokens(original, language);
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    String key(int i) {
        return at(i).key();
    }

    boolean isMark(int i, String marks) {
        return at(i).isMark(marks);
    }

    boolean isBreak(int i) {
        return at(i).type() == Token.Type.BREAK;
    }

    /** The original text from the first of these tokens to the last. */
    String text(int from, int to) {
        return from < to ? original.substring(at(from).start(), at(to - 1).end()) : "";
    }

    /** Whether the token is written with a capital letter. */
    boolean isCapital(int i) {
        Token token = at(i);
        return token.isWord() && Character.isUpperCase(original.codePointAt(token.start()));
    }

    /** Whether nothing, not even a space, stands between this token and the next. */
    boolean touchesNext(int i) {
        return i + 1 < size() && at(i).end() == at(i + 1).start();
    }

    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += at(i).isWordOrNumber() ? 1 : 0;
        }
        return words;
    }

    /** The first of these marks in the range, or the end of the range. */
    int find(String marks, int from, int to) {
        int i = from;
        while (i < to && !isMark(i, marks)) {
            i++;
        }
        return i;
    }
}
