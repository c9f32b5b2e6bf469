package org.rasti.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a post on a social network says, without what the network puts in and around it: addresses, embedded pictures,
 * the signature and date of an embedded post. Names and topics written as one word are cut into their words. Other texts
 * come through as they are.
 */
final class PostText {

    /** No statement is worded longer, so nothing beyond it would be found again. */
    static final int MOST_CHARACTERS = 2_000;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|pic\\.twitter\\.com/|www\\.)\\S{1,500}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNATURE = Pattern.compile(
            "[—–-] ([^—()]{1,80}) ?\\(@[^()\\s]{1,40}\\)\\s+(\\p{Lu}\\p{L}{2,10} \\d{1,2}, \\d{4})\\s*$");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final Pattern TAG = Pattern.compile("[#@](?=[\\p{L}\\p{N}_])");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Lu}\\p{Ll})|_");
    private static final Pattern TAGGED = Pattern.compile("[#@]([\\p{L}\\p{N}_\\u200c]{1,100})");

    private final String text;
    private final String author;
    private final @Nullable LocalDate day;

    private PostText(String text, String author, @Nullable LocalDate day) {
        this.text = text;
        this.author = author;
        this.day = day;
    }

    static PostText of(String given) {
        String text = cut(given);
        String author = "";
        LocalDate day = null;
        if (text.contains("(@")) {
            var signature = SIGNATURE.matcher(text);
            if (signature.find()) {
                author = signature.group(1).strip();
                day = day(signature.group(2));
                text = text.substring(0, signature.start());
            }
        }
        text = ADDRESS.matcher(text).replaceAll(" ");
        if (TAG.matcher(text).find()) {
            text = TAGGED.matcher(text)
                    .replaceAll(tag -> " " + HUMP.matcher(tag.group(1)).replaceAll(" ") + " ");
        }
        return new PostText(text.strip(), author, day);
    }

    /** The beginning of a text that is too long to be a claim, and any other text. */
    static String cut(String given) {
        return given.substring(0, Math.min(given.length(), MOST_CHARACTERS));
    }

    /** What is said. */
    String text() {
        return text;
    }

    /** The name it is signed with; empty where there is none. */
    String author() {
        return author;
    }

    /** The day it is signed with. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
