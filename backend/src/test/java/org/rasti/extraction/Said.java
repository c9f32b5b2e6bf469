package org.rasti.extraction;

import java.util.List;
import org.rasti.text.Language;

/** What the extractor finds in a piece of text, in a form that reads well in tests. */
final class Said {

    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private final String text;
    private final List<Suggestion> suggestions;

    private Said(Language language, String text) {
        this.text = text;
        this.suggestions = EXTRACTOR.extract(new ArticleText(language, null, text));
    }

    static Said in(Language language, String text) {
        return new Said(language, text);
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    Suggestion only() {
        if (suggestions.size() != 1) {
            throw new AssertionError("not one statement but " + lines());
        }
        return suggestions.getFirst();
    }

    List<String> words() {
        return suggestions.stream().map(s -> text.substring(s.start(), s.end())).toList();
    }

    /** One line a statement: speaker, colon, words. */
    List<String> lines() {
        return suggestions.stream()
                .map(s -> name(s) + ": " + text.substring(s.start(), s.end()))
                .toList();
    }

    List<String> speakers() {
        return suggestions.stream().map(Said::name).toList();
    }

    List<String> rules() {
        return suggestions.stream().map(s -> s.why().rule()).toList();
    }

    List<String> resolutions() {
        return suggestions.stream().map(s -> s.why().resolution()).toList();
    }

    List<Kind> kinds() {
        return suggestions.stream().map(Suggestion::kind).toList();
    }

    private static String name(Suggestion suggestion) {
        SpeakerGuess speaker = suggestion.speaker();
        return speaker == null ? "?" : speaker.name();
    }
}
