package org.rasti.extraction;

import java.util.ArrayList;
import java.util.List;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;

/** Cuts a text into tokens in one pass; every token knows its place in the original. */
final class Tokenizer {

    private static final char HALF_SPACE = '\u200C';
    private static final String[] SINGLE = singles();

    private final NormalizedText normalized;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String original, Language language) {
        this.normalized = NormalizedText.of(original, language);
        this.text = normalized.text();
    }

    static List<Token> tokens(String original, Language language) {
        return new Tokenizer(original, language).run();
    }

    private List<Token> run() {
        for (int i = 0; i < text.length(); ) {
            i = next(i);
        }
        return tokens;
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (c == '\n' || c == '\r') {
            return add(at, at + 1, Token.Type.BREAK);
        }
        if (c == HALF_SPACE || Character.isWhitespace(c) || Character.isISOControl(c)) {
            return at + Character.charCount(c);
        }
        if (Character.isDigit(c)) {
            return add(at, numberEnd(at), Token.Type.NUMBER);
        }
        if (Character.isLetter(c)) {
            return add(at, wordEnd(at), Token.Type.WORD);
        }
        return add(at, isDoubled(at, c) ? at + 2 : at + Character.charCount(c), Token.Type.MARK);
    }

    /** Two apostrophes or grave accents are a quotation mark of typewriters. */
    private boolean isDoubled(int at, int c) {
        return (c == '\'' || c == '`') && at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    private int numberEnd(int at) {
        int i = at + 1;
        while (i < text.length() && (isDigit(i) || (".,/٫٬:".indexOf(text.charAt(i)) >= 0 && isDigit(i + 1)))) {
            i++;
        }
        return i;
    }

    /** Letters, with half-spaces and apostrophes only between letters. */
    private int wordEnd(int at) {
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                i += Character.charCount(c);
            } else if ((c == HALF_SPACE || c == '\'') && letterAfter(i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean letterAfter(int i) {
        return i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1));
    }

    private boolean isDigit(int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private int add(int from, int to, Token.Type type) {
        String raw = raw(from, to);
        String key =
                switch (type) {
                    case WORD -> raw.indexOf(HALF_SPACE) < 0 ? raw : raw.replace("\u200C", "");
                    case MARK -> mark(raw);
                    default -> raw;
                };
        int start = normalized.originalOffset(from);
        tokens.add(new Token(start, originalEnd(to, type), key, type));
        return to;
    }

    /** The characters from one place to another; a single ASCII one is not made anew each time. */
    private String raw(int from, int to) {
        char first = text.charAt(from);
        return to == from + 1 && first < SINGLE.length ? SINGLE[first] : text.substring(from, to);
    }

    private static String[] singles() {
        String[] singles = new String[0x80];
        for (char c = 0; c < singles.length; c++) {
            singles[c] = String.valueOf(c);
        }
        return singles;
    }

    /** A word ends with its last letter, also where that letter (a hamza, a vowel sign) left no trace. */
    private int originalEnd(int normalizedEnd, Token.Type type) {
        String original = normalized.original();
        int last = normalized.originalOffset(normalizedEnd - 1);
        int end = last + Character.charCount(original.codePointAt(last));
        int limit = normalized.originalOffset(normalizedEnd);
        while (type == Token.Type.WORD && end < limit && belongsToWord(original.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean belongsToWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String mark(String raw) {
        return switch (raw) {
            case "،", "‚" -> ",";
            case "؛" -> ";";
            case "؟" -> "?";
            case "۔" -> ".";
            case "٪" -> "%";
            case "：" -> ":";
            case "''", "``" -> "\"";
            case "—", "―", "ـ" -> "–";
            default -> raw;
        };
    }
}
