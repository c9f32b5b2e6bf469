package org.rasti.extraction;

/**
 * A word, a number, a mark or a line break.
 *
 * @param start where it begins in the original text
 * @param end where it ends there, exclusive
 * @param key its folded form without half-spaces; marks in one form for all scripts
 */
record Token(int start, int end, String key, Type type) {

    enum Type {
        WORD,
        NUMBER,
        MARK,
        BREAK
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isWordOrNumber() {
        return type == Type.WORD || type == Type.NUMBER;
    }

    boolean isMark(String marks) {
        return type == Type.MARK && marks.contains(key);
    }
}
