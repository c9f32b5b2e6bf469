package org.rasti.desk.statement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rasti.extraction.Kind;
import org.rasti.statement.StatementOrder;
import org.rasti.text.PersianDates;
import org.rasti.workflow.StatementStatus;

/** What the address of the list can say. */
enum ListField {
    WORDS("q"),
    STATE("state"),
    KIND("kind"),
    LANGUAGE("language"),
    SPEAKER("speaker"),
    OUTLET("outlet"),
    TOPIC("topic"),
    ASSIGNEE("assignee"),
    AGE("age"),
    SAID_FROM("said-from"),
    SAID_TO("said-to"),
    DUE("due"),
    ORDER("order"),
    COLUMN("column");

    /** Whoever looks at the list: the same address shows everybody their own. */
    static final String ME = "me";

    static final String NOBODY = "nobody";

    /** Those that narrow the list, except for the words and the state, which have places of their own. */
    static final List<ListField> NARROWING =
            List.of(KIND, LANGUAGE, SPEAKER, OUTLET, TOPIC, ASSIGNEE, AGE, SAID_FROM, SAID_TO, DUE);

    /** Those that narrow the triage, where nothing is assigned or due yet. */
    static final List<ListField> CANDIDATES =
            List.of(STATE, KIND, LANGUAGE, SPEAKER, OUTLET, TOPIC, AGE, SAID_FROM, SAID_TO);

    /** Those that narrow the board, which has a column for each state. */
    static final List<ListField> BOARD =
            List.of(STATE, KIND, LANGUAGE, SPEAKER, OUTLET, TOPIC, ASSIGNEE, AGE, SAID_FROM, SAID_TO, DUE);

    private static final Set<ListField> MANY = Set.of(STATE, KIND, LANGUAGE, COLUMN);
    private static final int LONGEST = 200;

    private final String key;

    ListField(String key) {
        this.key = key;
    }

    /** Its name in the address. */
    String key() {
        return key;
    }

    /** Whether several values may be said at once; of the others the first counts. */
    boolean takesMany() {
        return MANY.contains(this);
    }

    /** A value as the address says it from now on; empty where it makes no sense here. */
    Optional<String> tidy(String said) {
        return switch (this) {
            case WORDS ->
                Optional.of(said.substring(0, Math.min(said.length(), LONGEST))).filter(words -> !words.isBlank());
            case STATE -> named(StatementStatus.values(), said);
            case KIND -> named(Kind.values(), said);
            case LANGUAGE -> Optional.of(said.toLowerCase(Locale.ROOT)).filter(tag -> tag.matches("[a-z]{2,3}"));
            case SPEAKER, OUTLET, TOPIC -> id(said);
            case ASSIGNEE -> said.equals(ME) || said.equals(NOBODY) ? Optional.of(said) : id(said);
            case AGE -> named(Age.values(), said);
            case SAID_FROM, SAID_TO -> PersianDates.parse(said).map(LocalDate::toString);
            case DUE -> named(Due.values(), said);
            case ORDER -> named(StatementOrder.values(), said);
            case COLUMN -> named(ListColumn.values(), said);
        };
    }

    private static Optional<String> id(String said) {
        return Optional.of(said).filter(number -> number.matches("[1-9][0-9]{0,17}"));
    }

    private static Optional<String> named(Enum<?>[] values, String said) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(name -> name.equalsIgnoreCase(said))
                .findFirst();
    }
}
