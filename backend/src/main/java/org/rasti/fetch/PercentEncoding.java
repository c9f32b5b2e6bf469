package org.rasti.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One spelling for every part of an address: unreserved characters stand as they are, everything else that may not
 * stand in an address is percent-encoded UTF-8 in capitals (RFC 3986, section 6.2.2).
 */
final class PercentEncoding {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String RESERVED = "!$&'()*+,;=:@/?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    static String normalise(String part) {
        var out = new StringBuilder(part.length() + 16);
        int at = 0;
        while (at < part.length()) {
            at = isEscape(part, at) ? copyEscape(part, at, out) : copyCharacter(part, at, out);
        }
        return out.toString();
    }

    private static boolean isEscape(String part, int at) {
        return part.charAt(at) == '%'
                && at + 2 < part.length()
                && HexFormat.isHexDigit(part.charAt(at + 1))
                && HexFormat.isHexDigit(part.charAt(at + 2));
    }

    private static int copyEscape(String part, int at, StringBuilder out) {
        int octet = HexFormat.fromHexDigits(part, at + 1, at + 3);
        if (unreserved(octet)) {
            out.append((char) octet);
        } else {
            escape(octet, out);
        }
        return at + 3;
    }

    private static int copyCharacter(String part, int at, StringBuilder out) {
        int character = part.codePointAt(at);
        if (unreserved(character) || RESERVED.indexOf(character) >= 0) {
            out.append((char) character);
        } else {
            for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                escape(octet, out);
            }
        }
        return at + Character.charCount(character);
    }

    private static void escape(int octet, StringBuilder out) {
        out.append('%').append(HEX.toHexDigits((byte) octet));
    }

    private static boolean unreserved(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || UNRESERVED_MARKS.indexOf(character) >= 0;
    }
}
