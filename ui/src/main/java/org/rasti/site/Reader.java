package org.rasti.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rasti.messages.Messages;
import org.rasti.text.Language;
import org.rasti.text.ReaderFormat;

/** How a page speaks to its reader: words, dates and digits of the interface's language. */
public record Reader(Language language, Messages messages, ReaderFormat format, ZoneId zone) {

    static Reader in(Language language, ZoneId zone) {
        return new Reader(language, Messages.in(language), new ReaderFormat(language, zone), zone);
    }

    /** The message. */
    public String get(String key, Object... args) {
        return messages.get(key, args);
    }

    public String number(long n) {
        return format.number(n);
    }

    public String date(LocalDate date) {
        return format.date(date);
    }

    /** The day of an instant, where the desk is. */
    public String date(Instant instant) {
        return format.date(LocalDate.ofInstant(instant, zone));
    }

    /** The direction of the interface. */
    public String direction() {
        return direction(language);
    }

    /** The direction of a language's script, as HTML writes it. */
    public static String direction(Language language) {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    /** The direction of a text by its language's tag. */
    public static String direction(String tag) {
        return direction(Language.of(tag));
    }

    /** One line without invisible controls, for attributes. */
    public static String plain(String text) {
        return PlainText.line(text);
    }
}
