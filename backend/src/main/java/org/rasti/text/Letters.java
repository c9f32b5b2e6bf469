package org.rasti.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** What becomes of a single character when texts are compared: the folding all of Rasti agrees on. */
final class Letters {

    static final int HALF_SPACE = 0x200C;

    /** The folding of a character that leaves no trace: diacritics, tatweel, direction marks, soft hyphens. */
    static final String NOTHING = "";

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

    private Letters() {}

    /** The folded form of one code point: variants of a letter become one letter, digits become ASCII, case goes. */
    static String fold(int codePoint, Language language) {
        if (codePoint < 0x80) {
            return String.valueOf((char) asciiLower(codePoint, language));
        }
        if (leavesNoTrace(codePoint)) {
            return NOTHING;
        }
        if (isPresentationForm(codePoint)) {
            String plain = COMPATIBILITY.normalize(Character.toString(codePoint));
            return plain.codePointCount(0, plain.length()) == 1
                    ? foldPlain(plain.codePointAt(0), language)
                    : foldEach(plain, language);
        }
        return foldPlain(codePoint, language);
    }

    private static String foldEach(String plain, Language language) {
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(c -> !leavesNoTrace(c)).forEach(c -> folded.append(foldPlain(c, language)));
        return folded.toString();
    }

    private static String foldPlain(int codePoint, Language language) {
        int digit = UCharacter.isDigit(codePoint) ? UCharacter.digit(codePoint) : -1;
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        if (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)) {
            return codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x85 ? "\n" : " ";
        }
        return Character.toString(variant(lower(codePoint, language)));
    }

    private static int asciiLower(int c, Language language) {
        if (c == 'I' && language.equals(Language.TR)) {
            return 'ı';
        }
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }

    private static int lower(int codePoint, Language language) {
        return codePoint == 'İ' && language.equals(Language.TR) ? 'i' : Character.toLowerCase(codePoint);
    }

    /** Arabic letters that writers of Persian and Arabic use for one another. */
    private static int variant(int c) {
        return switch (c) {
            case 'ي', 'ى', 'ئ', 'ې', 'ے' -> 'ی';
            case 'ك', 'ڪ' -> 'ک';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ة', 'ۀ', 'ہ', 'ە', 'ھ' -> 'ه';
            case '’', '‘', 'ʼ' -> '\'';
            default -> c;
        };
    }

    private static boolean leavesNoTrace(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.FORMAT -> c != HALF_SPACE;
            default -> c == 0x0640 || c == 'ء';
        };
    }

    private static boolean isPresentationForm(int c) {
        return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE) || (c >= 0xFF01 && c <= 0xFF5E);
    }
}
