package org.rasti.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.rasti.search.SearchDocument.Role;
import org.rasti.text.Language;

/** In which languages and fields an index has words at all: no question need look elsewhere. */
final class Vocabulary {

    private final Set<String> fields = new HashSet<>();
    private final Set<Language> languages = new TreeSet<>(Comparator.comparing(Language::tag));

    private Vocabulary() {}

    static Vocabulary of(IndexReader reader) {
        var vocabulary = new Vocabulary();
        vocabulary.languages.add(Analyzers.OTHER);
        for (var field : FieldInfos.getMergedFieldInfos(reader)) {
            if (Fields.isWords(field.name)) {
                vocabulary.fields.add(field.name);
                vocabulary.languages.add(Fields.rulesOf(field.name));
            }
        }
        return vocabulary;
    }

    /** Every language of the index, and the general one, by which words are compared as written. */
    Set<Language> languages() {
        return languages;
    }

    /** The roles in which there are words of a language. */
    List<Role> roles(Language language) {
        return Arrays.stream(Role.values())
                .filter(role -> fields.contains(Fields.words(role, language)))
                .toList();
    }
}
