package org.rasti.desk.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementLine;
import org.rasti.text.Language;

/** What the list can show of a statement, in the order in which it stands there. */
enum ListColumn {
    CODE("5.5rem"),
    WORDING(""),
    SPEAKER("9rem"),
    ROLE("9rem"),
    KIND("6rem"),
    LANGUAGE("6rem"),
    OUTLET("9rem"),
    STATE("9rem"),
    WORTHINESS("6rem"),
    ASSIGNEE("8rem"),
    DUE("7.5rem"),
    CHANGED("7.5rem");

    private static final Set<ListColumn> USUAL = EnumSet.of(CODE, WORDING, SPEAKER, KIND, STATE, ASSIGNEE, CHANGED);

    private final String width;

    ListColumn(String width) {
        this.width = width;
    }

    /** How wide it is; empty for the one that gets the rest. */
    String width() {
        return width;
    }

    /** Whether it is shown where nobody chose. */
    boolean isUsual() {
        return USUAL.contains(this);
    }

    String heading() {
        return Words.of("list.column", this);
    }

    Component cell(StatementLine line) {
        return switch (this) {
            case CODE -> new Span(line.code());
            case WORDING -> StatementGrid.wording(line);
            case SPEAKER -> isolated(line.speaker());
            case ROLE -> isolated(line.role());
            case KIND -> new Span(Words.of("kind", line.kind()));
            case LANGUAGE -> new Span(LanguageField.name(Language.of(line.language())));
            case OUTLET -> isolated(line.outlet());
            case STATE -> Badges.of(line.status());
            case WORTHINESS -> new Span(Words.get("list.worthiness", line.checkWorthiness()));
            case ASSIGNEE -> isolated(line.assignee());
            case DUE -> new Span(Words.date(line.dueOn()));
            case CHANGED -> changed(line);
        };
    }

    private static Span isolated(@Nullable String name) {
        return Bidi.isolated(Objects.requireNonNullElse(name, ""));
    }

    /** The day; who wants to know it better hovers. */
    private static Span changed(StatementLine line) {
        var day = new Span(Words.date(line.updatedAt().atZone(Words.zone()).toLocalDate()));
        day.setTitle(Words.time(line.updatedAt()));
        return day;
    }
}
