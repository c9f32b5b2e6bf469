package org.rasti.desk.statement;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasti.extraction.Kind;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementFilter.About;
import org.rasti.statement.StatementFilter.Days;
import org.rasti.statement.StatementFilter.Times;
import org.rasti.statement.StatementFilter.Whose;
import org.rasti.statement.StatementOrder;
import org.rasti.workflow.StatementStatus;

/**
 * Which statements somebody is looking for and how they are shown, as it stands in the address: it can be kept, sent, and
 * gone back to.
 *
 * @param said the values of each field, as {@link ListField#tidy} leaves them
 */
record StatementSearch(Map<ListField, List<String>> said) implements Serializable {

    static final StatementSearch ALL = new StatementSearch(Map.of());

    /** What the list was called in the address for one's own statements before any assignee could be asked for. */
    private static final String MINE = "mine";

    /** An address holds no more of one field: nobody reads on, and the database need not. */
    private static final int MOST = 20;

    StatementSearch {
        said = Map.copyOf(said);
    }

    /** The day and the moment of looking, and who looks. */
    record Looking(long me, Instant now, ZoneId zone) {

        LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }
    }

    /** Reads an address. What makes no sense in it does not count; {@link #passedOver} names it. */
    static StatementSearch of(QueryParameters address) {
        var said = new EnumMap<ListField, List<String>>(ListField.class);
        for (var field : ListField.values()) {
            var values = address.getParameters(field.key()).stream()
                    .flatMap(value -> field.tidy(value).stream())
                    .distinct()
                    .limit(field.takesMany() ? MOST : 1)
                    .toList();
            if (!values.isEmpty()) {
                said.put(field, values);
            }
        }
        if (!address.getParameters(MINE).isEmpty()) {
            said.putIfAbsent(ListField.ASSIGNEE, List.of(ListField.ME));
        }
        return new StatementSearch(said);
    }

    /** Reads the part of an address after its question mark. */
    static StatementSearch of(String query) {
        return of(QueryParameters.fromString(query));
    }

    /** What an address says that makes no sense, as {@code kind=foo}; names of parameters that are no field included. */
    static List<String> passedOver(QueryParameters address) {
        return address.getParameters().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(MINE))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isEmpty() && !isUnderstood(entry.getKey(), value))
                        .map(value -> entry.getKey() + "=" + value))
                .sorted()
                .limit(MOST)
                .toList();
    }

    private static boolean isUnderstood(String key, String value) {
        return Stream.of(ListField.values())
                .filter(field -> field.key().equals(key))
                .anyMatch(field -> value.isBlank() || field.tidy(value).isPresent());
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var field : ListField.values()) {
            if (said.containsKey(field)) {
                parameters.put(field.key(), values(field));
            }
        }
        return new QueryParameters(parameters);
    }

    /** Where it leads, from anywhere at the desk. */
    String path() {
        return path("statements");
    }

    /** Where it leads on a page that can be narrowed like the list. */
    String path(String page) {
        var query = address().getQueryString();
        return query.isEmpty() ? page : page + "?" + query;
    }

    List<String> values(ListField field) {
        return said.getOrDefault(field, List.of());
    }

    Optional<String> value(ListField field) {
        return values(field).stream().findFirst();
    }

    /** The same with other values of one field; none takes it out. */
    StatementSearch with(ListField field, Collection<String> values) {
        var next = new EnumMap<ListField, List<String>>(ListField.class);
        next.putAll(said);
        next.put(
                field,
                values.stream().flatMap(value -> field.tidy(value).stream()).toList());
        next.values().removeIf(List::isEmpty);
        return new StatementSearch(next);
    }

    StatementSearch with(ListField field, @Nullable String value) {
        return with(field, value == null ? List.of() : List.of(value));
    }

    StatementSearch without(ListField field, String value) {
        return with(
                field,
                values(field).stream().filter(each -> !each.equals(value)).toList());
    }

    /** The same without anything that narrows it but words and state, which have places of their own. */
    StatementSearch widened() {
        return without(ListField.NARROWING);
    }

    StatementSearch without(Collection<ListField> fields) {
        return new StatementSearch(said.entrySet().stream()
                .filter(entry -> !fields.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    Set<StatementStatus> states() {
        return values(ListField.STATE).stream().map(StatementStatus::valueOf).collect(Collectors.toSet());
    }

    StatementSearch in(@Nullable StatementStatus state) {
        return with(ListField.STATE, state == null ? null : state.name());
    }

    boolean mine() {
        return values(ListField.ASSIGNEE).contains(ListField.ME);
    }

    String words() {
        return value(ListField.WORDS).orElse("");
    }

    /** The columns to show, in their usual order; never without the wording. */
    List<ListColumn> columns() {
        var chosen = values(ListField.COLUMN);
        return Stream.of(ListColumn.values())
                .filter(column -> chosen.isEmpty()
                        ? column.isUsual()
                        : column == ListColumn.WORDING || chosen.contains(column.name()))
                .toList();
    }

    StatementOrder order(StatementFilter filter) {
        return value(ListField.ORDER).map(StatementOrder::valueOf).orElseGet(() -> StatementOrder.usual(filter));
    }

    StatementFilter filter(Looking by) {
        return StatementFilter.ALL
                .in(states())
                .of(values(ListField.KIND).stream().map(Kind::valueOf).collect(Collectors.toSet()))
                .spoken(Set.copyOf(values(ListField.LANGUAGE)))
                .about(new About(id(ListField.SPEAKER), id(ListField.OUTLET), id(ListField.TOPIC)))
                .assigned(value(ListField.ASSIGNEE)
                        .map(value -> whose(value, by.me()))
                        .orElse(Whose.ANYBODYS))
                .when(times(by))
                .with(words());
    }

    private @Nullable Long id(ListField field) {
        return value(field).map(Long::valueOf).orElse(null);
    }

    private static Whose whose(String assignee, long me) {
        return switch (assignee) {
            case ListField.NOBODY -> Whose.NOBODYS;
            case ListField.ME -> new Whose(me, false);
            default -> new Whose(Long.valueOf(assignee), false);
        };
    }

    private Times times(Looking by) {
        var said = new Days(day(ListField.SAID_FROM), day(ListField.SAID_TO));
        var due = value(ListField.DUE)
                .map(value -> Due.valueOf(value).days(by.today()))
                .orElse(Days.ANY);
        return value(ListField.AGE)
                .map(value -> Age.valueOf(value).times(by.now(), said, due))
                .orElseGet(() -> new Times(null, null, said, due));
    }

    private @Nullable LocalDate day(ListField field) {
        return value(field).map(LocalDate::parse).orElse(null);
    }
}
