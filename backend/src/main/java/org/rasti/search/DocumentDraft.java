package org.rasti.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.search.SearchDocument.Role;
import org.rasti.search.SearchDocument.Text;
import org.rasti.search.SearchDocument.Value;
import org.rasti.text.Language;

/** A document in the making. What is absent or blank is passed over, so that whoever describes a thing need not ask. */
public final class DocumentDraft {

    private final String kind;
    private final long id;
    private final Language language;
    private final List<Text> texts = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();

    public DocumentDraft(String kind, long id, Language language) {
        this.kind = kind;
        this.id = id;
        this.language = language;
        value(Facet.KIND, kind);
    }

    /** A text in the document's own language. */
    public DocumentDraft text(Role role, @Nullable String text) {
        return text(role, language, text);
    }

    /** A text in a language that is known. */
    public DocumentDraft text(Role role, Language in, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(new Text(role, in, text));
        }
        return this;
    }

    /**
     * A text in a language that is not known: the document's, where it is written in its script; else the one that most
     * such texts are in.
     */
    public DocumentDraft foreign(Role role, @Nullable String text) {
        return text == null ? this : text(role, guess(text), text);
    }

    private Language guess(String text) {
        boolean rightToLeft =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        if (rightToLeft == language.rightToLeft()) {
            return language;
        }
        return rightToLeft ? Language.FA : Language.EN;
    }

    /** A value that the interface has a word for. */
    public DocumentDraft value(Facet facet, @Nullable String value) {
        return value(facet, value, Map.of(), List.of());
    }

    /** A value with names of its own. */
    public DocumentDraft value(Facet facet, @Nullable String value, Map<String, String> names, List<String> aliases) {
        if (value != null && !value.isBlank()) {
            values.add(new Value(facet, value, names, aliases));
        }
        return this;
    }

    public DocumentDraft day(@Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
        return this;
    }

    public DocumentDraft fact(String name, @Nullable Object fact) {
        if (fact != null) {
            facts.put(name, fact.toString());
        }
        return this;
    }

    /** Facts of one thing in several languages: {@code speaker.fa}, {@code speaker.en}. */
    public DocumentDraft facts(String name, Map<String, String> byLanguage) {
        byLanguage.forEach((in, fact) -> fact(name + '.' + in, fact));
        return this;
    }

    /** The document as of its last day, or where it has none, as of this time. */
    public SearchDocument dated(Instant otherwise) {
        var date = days.stream()
                .max(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(otherwise);
        return as(date);
    }

    /** The document as of a time. */
    public SearchDocument as(Instant date) {
        return new SearchDocument(
                kind, id, language, texts, values, days.stream().distinct().toList(), date, facts);
    }
}
