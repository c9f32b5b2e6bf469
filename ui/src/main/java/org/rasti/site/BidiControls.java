package org.rasti.site;

import java.io.ByteArrayOutputStream;

/**
 * Characters that turn the order of the text after them round. Pages mark direction by elements, so that none of these is
 * needed; in a name or a title they could make a page read as something it does not say.
 */
final class BidiControls {

    private static final int LENGTH = 3;

    private BidiControls() {}

    /** The UTF-8 text without embeddings, overrides (U+202A to U+202E) and isolates (U+2066 to U+2069). */
    static byte[] dropped(byte[] text) {
        var kept = new ByteArrayOutputStream(text.length);
        int from = 0;
        for (int at = 0; at < text.length; at++) {
            if (isControl(text, at)) {
                kept.write(text, from, at - from);
                at += LENGTH - 1;
                from = at + 1;
            }
        }
        kept.write(text, from, text.length - from);
        return kept.toByteArray();
    }

    private static boolean isControl(byte[] text, int at) {
        if (text[at] != (byte) 0xE2 || at + LENGTH > text.length) {
            return false;
        }
        int last = text[at + 2] & 0xFF;
        return switch (text[at + 1]) {
            case (byte) 0x80 -> last >= 0xAA && last <= 0xAE;
            case (byte) 0x81 -> last >= 0xA6 && last <= 0xA9;
            default -> false;
        };
    }
}
