package org.rasti.extraction;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rasti.text.Language;

/** The language packs there are. A language without one still gets quotations and colons. */
final class Packs {

    /** A grammar with the words it works on. */
    record Pack(Grammar grammar, LanguagePack words) {}

    private final Map<Language, Pack> loaded = new ConcurrentHashMap<>();

    Pack of(Language language) {
        return loaded.computeIfAbsent(language, l -> new Pack(grammar(l), LanguagePack.load(l)));
    }

    private static Grammar grammar(Language language) {
        return switch (language.tag()) {
            case "fa" -> new PersianGrammar();
            case "en" -> new EnglishGrammar();
            case "tr" -> new TurkishGrammar();
            case "ar" -> new ArabicGrammar();
            default -> new PlainGrammar();
        };
    }
}
