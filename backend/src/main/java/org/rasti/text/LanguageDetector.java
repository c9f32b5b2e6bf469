package org.rasti.text;

import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what language a text is in. The models are loaded at the first question, not before. */
public final class LanguageDetector {

    /** Fewer letters than this say too little. */
    private static final int ENOUGH_LETTERS = 20;

    /** More text than this adds nothing but time. */
    private static final int SAMPLE = 3_000;

    private com.github.pemistahl.lingua.api.@Nullable LanguageDetector models;

    /** The language of the text; empty when the text is too short or no language stands out. */
    public Optional<Language> detect(String text) {
        if (text.codePoints().filter(Character::isLetter).limit(ENOUGH_LETTERS).count() < ENOUGH_LETTERS) {
            return Optional.empty();
        }
        String tag = models().detectLanguageOf(text.substring(0, Math.min(SAMPLE, text.length())))
                .getIsoCode639_1()
                .toString()
                .toLowerCase(Locale.ROOT);
        return tag.equals("none") ? Optional.empty() : Optional.of(Language.of(tag));
    }

    private synchronized com.github.pemistahl.lingua.api.LanguageDetector models() {
        if (models == null) {
            models = load();
        }
        return models;
    }

    /** More languages than Rasti reads, so that a German or Urdu text is not taken for English or Persian. */
    private static com.github.pemistahl.lingua.api.LanguageDetector load() {
        return LanguageDetectorBuilder.fromLanguages(
                        com.github.pemistahl.lingua.api.Language.PERSIAN,
                        com.github.pemistahl.lingua.api.Language.ARABIC,
                        com.github.pemistahl.lingua.api.Language.TURKISH,
                        com.github.pemistahl.lingua.api.Language.ENGLISH,
                        com.github.pemistahl.lingua.api.Language.URDU,
                        com.github.pemistahl.lingua.api.Language.AZERBAIJANI,
                        com.github.pemistahl.lingua.api.Language.GERMAN,
                        com.github.pemistahl.lingua.api.Language.FRENCH,
                        com.github.pemistahl.lingua.api.Language.RUSSIAN,
                        com.github.pemistahl.lingua.api.Language.SPANISH,
                        com.github.pemistahl.lingua.api.Language.HEBREW)
                .withLowAccuracyMode()
                .build();
    }
}
