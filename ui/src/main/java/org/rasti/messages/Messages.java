package org.rasti.messages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rasti.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The interface in one language. Patterns are ICU messages: arguments as {@code {0}}, numbers as {@code {0, number}},
 * plurals as {@code {0, plural, one {…} other {…}}}; numbers come out in the language's digits. What a language lacks is
 * shown in English.
 */
public final class Messages {

    /** The languages the interface is complete in. */
    public static final List<Language> LANGUAGES = List.of(Language.FA, Language.EN);

    static final List<String> GROUPS = List.of(
            "words",
            "search",
            "site",
            "desk",
            "desk-article",
            "desk-account",
            "desk-list",
            "desk-verdict",
            "desk-search",
            "desk-recurrence",
            "desk-reference",
            "desk-talk",
            "desk-feed",
            "desk-promise",
            "desk-insight");

    private static final Logger log = LoggerFactory.getLogger(Messages.class);
    private static final Messages ENGLISH = load(Language.EN);
    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>(Map.of(Language.EN, ENGLISH));

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(language.tag());
        this.patterns = patterns;
    }

    /** The messages of the language; English ones where the interface does not speak it. */
    public static Messages in(Language language) {
        return LANGUAGES.contains(language) ? LOADED.computeIfAbsent(language, Messages::load) : ENGLISH;
    }

    /** The keys one bundle has, without the ones it takes from English. */
    public static Set<String> keys(String group, Language language) {
        return Collections.unmodifiableSet(Bundle.read(group, language).keySet());
    }

    /** The language the messages are in, which may be English where another was asked for. */
    public Language language() {
        return language;
    }

    /** The message with its arguments filled in; {@code !key!} where there is none, so that it is seen and found. */
    public String get(String key, Object... args) {
        var pattern = patterns.get(key);
        if (pattern != null) {
            return new MessageFormat(pattern, locale).format(args);
        }
        if (reported.add(key)) {
            log.warn("No message {} in {}", key, language);
        }
        return "!" + key + "!";
    }

    /** Whether there is such a message, in this language or in English. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    private static Messages load(Language language) {
        var patterns = new HashMap<String, String>();
        for (var group : GROUPS) {
            patterns.putAll(Bundle.read(group, Language.EN));
        }
        for (var group : GROUPS) {
            patterns.putAll(Bundle.read(group, language));
        }
        return new Messages(language, Map.copyOf(patterns));
    }
}
