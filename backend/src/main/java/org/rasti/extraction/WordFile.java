package org.rasti.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the word lists of a language pack: {@code [section]} headings, phrases parted by commas, {@code #} comments.
 * A line {@code name = a, b} makes a macro; {@code {name}} in a phrase stands for each of its alternatives.
 */
final class WordFile {

    private final Map<String, List<String>> macros = new HashMap<>();
    private final Map<Section, List<String>> sections = new EnumMap<>(Section.class);
    private Section current = Section.SAY;

    static Map<Section, List<String>> parse(List<String> lines) {
        WordFile file = new WordFile();
        lines.forEach(file::line);
        return file.sections;
    }

    private void line(String raw) {
        int comment = raw.indexOf('#');
        String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
        if (line.isEmpty()) {
            return;
        }
        int equals = line.indexOf('=');
        if (line.startsWith("[")) {
            current = section(line.substring(1, line.indexOf(']')));
        } else if (equals > 0) {
            macros.put(line.substring(0, equals).strip(), expandAll(line.substring(equals + 1)));
        } else {
            sections.computeIfAbsent(current, s -> new ArrayList<>()).addAll(expandAll(line));
        }
    }

    private static Section section(String name) {
        return Section.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private List<String> expandAll(String line) {
        List<String> phrases = new ArrayList<>();
        for (String phrase : line.split(",")) {
            if (!phrase.isBlank()) {
                expand(phrase.strip(), phrases);
            }
        }
        return phrases;
    }

    private void expand(String phrase, List<String> into) {
        int open = phrase.indexOf('{');
        if (open < 0) {
            into.add(phrase);
            return;
        }
        int close = phrase.indexOf('}', open);
        String name = phrase.substring(open + 1, close);
        List<String> alternatives = macros.get(name);
        if (alternatives == null) {
            throw new IllegalArgumentException("no macro named " + name);
        }
        alternatives.forEach(a -> expand(phrase.substring(0, open) + a + phrase.substring(close + 1), into));
    }
}
