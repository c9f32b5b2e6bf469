package org.rasti.fetch;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Text of unknown encoding, such as an uploaded file. */
public final class PlainText {

    /** The longer mark first: the one of UTF-32 begins like that of UTF-16. */
    private static final List<Map.Entry<Charset, byte[]>> MARKS = List.of(
            Map.entry(StandardCharsets.UTF_8, octets(0xEF, 0xBB, 0xBF)),
            Map.entry(StandardCharsets.UTF_32LE, octets(0xFF, 0xFE, 0, 0)),
            Map.entry(StandardCharsets.UTF_32BE, octets(0, 0, 0xFE, 0xFF)),
            Map.entry(StandardCharsets.UTF_16LE, octets(0xFF, 0xFE)),
            Map.entry(StandardCharsets.UTF_16BE, octets(0xFE, 0xFF)));

    /** What the languages of the desk were written in before UTF-8; of all else that ICU guesses, nothing is meant. */
    private static final Map<String, String> GUESSES = Map.of(
            "windows-1256", "windows-1256",
            "ISO-8859-6", "ISO-8859-6",
            "windows-1254", "windows-1254",
            "ISO-8859-9", "windows-1254",
            "windows-1252", "windows-1252",
            "ISO-8859-1", "windows-1252",
            "UTF-16LE", "UTF-16LE",
            "UTF-16BE", "UTF-16BE");

    private PlainText() {}

    /** The text without its byte order mark; empty if these bytes are no text. */
    public static Optional<String> decode(byte[] bytes) {
        return MARKS.stream()
                .filter(mark -> startsWith(bytes, mark.getValue()))
                .findFirst()
                .map(mark -> decode(bytes, mark.getValue().length, mark.getKey()))
                .orElseGet(() -> decodeUnmarked(bytes));
    }

    private static Optional<String> decodeUnmarked(byte[] bytes) {
        return Stream.concat(Stream.of(StandardCharsets.UTF_8), guesses(bytes))
                .map(charset -> decode(bytes, 0, charset))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Charset> guesses(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
        return Arrays.stream(matches)
                .map(match -> GUESSES.get(match.getName()))
                .filter(Objects::nonNull)
                .map(Charset::forName);
    }

    private static Optional<String> decode(byte[] bytes, int start, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
            return text.codePoints().anyMatch(PlainText::inNoText) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** Controls other than tab, line feed, form feed and carriage return mean a picture, an archive, a program. */
    private static boolean inNoText(int character) {
        return Character.isISOControl(character)
                ? "\t\n\f\r\u0085".indexOf(character) < 0
                : Character.getType(character) == Character.UNASSIGNED
                        || Character.getType(character) == Character.PRIVATE_USE;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] octets(int... values) {
        byte[] octets = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            octets[i] = (byte) values[i];
        }
        return octets;
    }
}
