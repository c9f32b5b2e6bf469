package org.rasti.desk.statement;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.extraction.Kind;
import org.rasti.speaker.Speaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Choice;
import org.rasti.statement.ChoiceQueries;
import org.rasti.statement.StatementOrder;
import org.rasti.statement.Topic;
import org.rasti.statement.TopicQueries;
import org.rasti.text.Language;
import org.rasti.workflow.StatementStatus;

/** What each filter of the list can be set to, by the names in which people know it. */
@SpringComponent
class FilterOptions {

    private static final List<Language> LANGUAGES = List.of(Language.FA, Language.EN, Language.TR, Language.AR);

    private final SpeakerService speakers;
    private final TopicQueries topics;
    private final ChoiceQueries choices;

    FilterOptions(SpeakerService speakers, TopicQueries topics, ChoiceQueries choices) {
        this.speakers = speakers;
        this.topics = topics;
        this.choices = choices;
    }

    /**
     * What can be chosen.
     *
     * @param part of the name, where there are too many to offer all
     */
    List<Option> all(ListField field, String part) {
        return switch (field) {
            case KIND -> named(field, Kind.values());
            case AGE -> named(field, Age.values());
            case DUE -> named(field, Due.values());
            case ORDER -> named(field, StatementOrder.values());
            case LANGUAGE ->
                LANGUAGES.stream()
                        .map(language -> new Option(language.tag(), LanguageField.name(language)))
                        .toList();
            case SPEAKER ->
                speakers.search(part, Words.language()).stream()
                        .map(FilterOptions::option)
                        .toList();
            case OUTLET ->
                choices.outlets(part).stream().map(FilterOptions::option).toList();
            case TOPIC -> topics();
            case ASSIGNEE -> assignees();
            case STATE -> named(field, StatementStatus.values());
            case WORDS, SAID_FROM, SAID_TO, COLUMN -> List.of();
        };
    }

    private List<Option> named(ListField field, Enum<?>... values) {
        return Arrays.stream(values)
                .flatMap(value -> of(field, value.name()).stream())
                .toList();
    }

    private List<Option> topics() {
        return topics.all().stream().map(FilterOptions::option).toList();
    }

    private static Option option(Topic topic) {
        return new Option(
                String.valueOf(topic.id()), topic.name(Words.language().tag()));
    }

    private List<Option> assignees() {
        var options = new ArrayList<Option>();
        options.add(new Option(ListField.ME, Words.get("list.assignee.me")));
        options.add(new Option(ListField.NOBODY, Words.get("list.assignee.nobody")));
        choices.assignees().forEach(choice -> options.add(option(choice)));
        return options;
    }

    private static Option option(Choice choice) {
        return new Option(String.valueOf(choice.id()), choice.name());
    }

    private static Option option(Speaker speaker) {
        return new Option(
                String.valueOf(speaker.id()), speaker.name(Words.language().tag()));
    }

    /** A value with its name; empty where it names what is not there, such as a speaker's number in an old address. */
    Optional<Option> of(ListField field, String value) {
        return switch (field) {
            case KIND -> Optional.of(new Option(value, Words.get("kind." + value)));
            case AGE -> Optional.of(new Option(value, Words.get("list.age." + value)));
            case DUE -> Optional.of(new Option(value, Words.get("list.due." + value)));
            case ORDER -> Optional.of(new Option(value, Words.get("list.order." + value)));
            case STATE -> Optional.of(new Option(value, Words.get("status." + value)));
            case LANGUAGE -> Optional.of(new Option(value, LanguageField.name(Language.of(value))));
            case SAID_FROM, SAID_TO -> Optional.of(new Option(value, Words.date(LocalDate.parse(value))));
            case SPEAKER -> speakers.find(Long.parseLong(value)).map(FilterOptions::option);
            case OUTLET -> choices.outlet(Long.parseLong(value)).map(FilterOptions::option);
            // Also one that is not offered any more: statements have it still.
            case TOPIC ->
                topics.some(Set.of(Long.parseLong(value))).stream().findFirst().map(FilterOptions::option);
            case ASSIGNEE -> assignee(value);
            case WORDS, COLUMN -> Optional.of(new Option(value, value));
        };
    }

    private Optional<Option> assignee(String value) {
        return switch (value) {
            case ListField.ME, ListField.NOBODY -> Optional.of(new Option(value, Words.get("list.assignee." + value)));
            default -> choices.person(Long.parseLong(value)).map(FilterOptions::option);
        };
    }

    /**
     * Everything that narrows a list, each value with its name; what is not there is left out.
     *
     * @param fields that are looked at
     */
    Stream<Narrowed> narrowings(StatementSearch search, List<ListField> fields) {
        return fields.stream().flatMap(field -> search.values(field).stream()
                .flatMap(value -> of(field, value).stream())
                .map(option -> new Narrowed(field, option)));
    }

    /** What a list asks for that is not there, as {@code speaker=7}. */
    List<String> unknown(StatementSearch search) {
        return ListField.NARROWING.stream()
                .flatMap(field -> search.values(field).stream()
                        .filter(value -> of(field, value).isEmpty())
                        .map(value -> field.key() + "=" + value))
                .toList();
    }

    /** The same list without what is not there: nothing would fit. */
    StatementSearch known(StatementSearch search) {
        var known = search;
        for (var field : ListField.NARROWING) {
            known = known.with(
                    field,
                    search.values(field).stream()
                            .filter(value -> of(field, value).isPresent())
                            .toList());
        }
        return known;
    }

    /** A filter and one of its values. */
    record Narrowed(ListField field, Option option) {}
}
