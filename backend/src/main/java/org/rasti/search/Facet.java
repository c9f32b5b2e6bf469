package org.rasti.search;

import java.util.Locale;

/** A field that hits are counted by, and that a question can name. */
public enum Facet {
    /** STATEMENT, ARTICLE, SPEAKER, EVIDENCE, PAGE. */
    KIND("kind"),
    /** FACT, PROMISE, PREDICTION, OPINION. */
    CLAIM("kind"),
    STATE("state"),
    RATING("rating"),
    SPEAKER("speaker"),
    TOPIC("topic"),
    OUTLET("outlet"),
    LANGUAGE("lang"),
    /** Gregorian, such as 2024-11. */
    MONTH("said"),
    /** Jalali, such as 1403-08. */
    JALALI_MONTH("said");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** How a question names it, as in {@code rating:false}. */
    public String field() {
        return field;
    }

    /** Its values' place in the index. */
    String dimension() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isMonth() {
        return this == MONTH || this == JALALI_MONTH;
    }
}
