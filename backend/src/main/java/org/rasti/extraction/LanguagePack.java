package org.rasti.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rasti.text.Language;

/** What the extractor knows of one language: its word lists, read from the resource files in a folder of its name. */
final class LanguagePack {

    private static final List<String> FILES =
            List.of("saying.txt", "people.txt", "places.txt", "voice.txt", "judging.txt");

    private final Language language;
    private final Map<Section, List<String>> phrases;
    private final Map<Section, Lexicon> lexicons = new EnumMap<>(Section.class);

    private final RoleAliases roleAliases;

    private LanguagePack(Language language, Map<Section, List<String>> phrases) {
        this.language = language;
        this.phrases = phrases;
        for (Section section : Section.values()) {
            lexicons.put(section, new Lexicon(phrases(section), language));
        }
        this.roleAliases = new RoleAliases(phrases(Section.SAME_ROLE), language);
    }

    /** Reads the pack of a language; without files every list is empty. */
    static LanguagePack load(Language language) {
        Map<Section, List<String>> phrases = new EnumMap<>(Section.class);
        for (String file : FILES) {
            WordFile.parse(lines(language.tag() + "/" + file))
                    .forEach((section, words) -> phrases.computeIfAbsent(section, s -> new ArrayList<>())
                            .addAll(words));
        }
        return new LanguagePack(language, phrases);
    }

    Language language() {
        return language;
    }

    Lexicon words(Section section) {
        Lexicon words = lexicons.get(section);
        return words == null ? new Lexicon(List.of(), language) : words;
    }

    /** The phrases of a list as they are written in its file. */
    List<String> phrases(Section section) {
        return phrases.getOrDefault(section, List.of());
    }

    RoleAliases roleAliases() {
        return roleAliases;
    }

    /** Whether the script tells names and sentence beginnings by capital letters. */
    boolean cased() {
        return !language.rightToLeft();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = LanguagePack.class.getResourceAsStream(resource)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
