package org.rasti.text;

/** The readable part of an address, in the script of its text. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final String FALLBACK = "statement";

    private Slug() {}

    /**
     * Letters and digits of any script, in small letters, hyphens for everything else, at most 80 characters cut at a
     * word; {@code "statement"} where nothing readable is left.
     */
    public static String of(String text) {
        StringBuilder slug = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            append(slug, codePoint);
        }
        String cut = cut(slug);
        return cut.isEmpty() ? FALLBACK : cut;
    }

    private static void append(StringBuilder slug, int codePoint) {
        if (isInvisible(codePoint)) {
            return;
        }
        if (Character.isLetterOrDigit(codePoint)) {
            slug.appendCodePoint(readable(Character.toLowerCase(codePoint)));
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    /** Only what looks the same to a reader is folded here; a slug keeps its spelling otherwise. */
    private static int readable(int codePoint) {
        return switch (codePoint) {
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            default -> codePoint;
        };
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || codePoint == 0x0640
                || (type == Character.FORMAT && codePoint != Letters.HALF_SPACE);
    }

    private static String cut(StringBuilder slug) {
        int end = slug.length();
        if (end > LONGEST) {
            int hyphen = slug.lastIndexOf("-", LONGEST);
            end = hyphen > 0 ? hyphen : LONGEST;
            end -= Character.isHighSurrogate(slug.charAt(end - 1)) ? 1 : 0;
        }
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
