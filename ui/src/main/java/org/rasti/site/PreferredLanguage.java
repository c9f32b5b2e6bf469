package org.rasti.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rasti.messages.Messages;
import org.rasti.text.Language;

/** Which of the site's languages a reader gets who has not chosen one. */
final class PreferredLanguage {

    private PreferredLanguage() {}

    /** The best match for an Accept-Language header: Persian where none is sent, English where none matches. */
    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Language.FA;
        }
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(Locale.LanguageRange::getRange)
                .map(PreferredLanguage::spoken)
                .flatMap(List::stream)
                .findFirst()
                .orElse(Language.EN);
    }

    /** The language a path says it is in, else the reader's. */
    static Language of(String path, @Nullable String acceptLanguage) {
        return Messages.LANGUAGES.stream()
                .filter(language -> (path + "/").startsWith(PublicPaths.front(language)))
                .findFirst()
                .orElseGet(() -> of(acceptLanguage));
    }

    private static List<Language> spoken(String range) {
        if (range.equals("*")) {
            return List.of(Language.FA);
        }
        return Messages.LANGUAGES.stream()
                .filter(language -> range.equals(language.tag()) || range.startsWith(language.tag() + "-"))
                .toList();
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
