package org.rasti.desk.common;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rasti.messages.Messages;
import org.rasti.text.Language;
import org.rasti.text.ReaderFormat;
import org.rasti.workflow.Reason;

/** The words, dates and numbers of the language in which the desk speaks to whoever looks at it. */
public final class Words {

    private Words() {}

    /** The language of this browser window. */
    public static Language language() {
        var ui = UI.getCurrent();
        var tag = ui == null ? "en" : ui.getLocale().getLanguage();
        return Language.of(tag);
    }

    public static String get(String key, Object... args) {
        return Messages.in(language()).get(key, args);
    }

    /** The word for a value of one of the tables, such as {@code status.QUEUED}. */
    public static String of(String group, Enum<?> value) {
        return get(group + "." + value.name());
    }

    /** Why something was refused, in words. */
    public static String of(Reason reason) {
        return get("reason." + reason.name());
    }

    /** A page's title as browsers show it. */
    public static String title(String key, Object... args) {
        return get(key, args) + " · " + get("desk.name");
    }

    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : format().date(date);
    }

    public static String time(@Nullable Instant instant) {
        return instant == null ? "" : format().dateTime(instant);
    }

    public static String number(long number) {
        return format().number(number);
    }

    private static ReaderFormat format() {
        return new ReaderFormat(language(), zone());
    }

    /** The zone in which this desk shows times; every window is told it when it opens. */
    public static ZoneId zone() {
        var ui = UI.getCurrent();
        var zone = ui == null ? null : ComponentUtil.getData(ui, ZoneId.class);
        return zone == null ? ZoneOffset.UTC : zone;
    }
}
