package org.rasti.speaker;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.account.Typed;
import org.rasti.text.ClaimText;
import org.rasti.text.Language;

/**
 * An affiliation about to be noted.
 *
 * @param role such as foreign minister
 * @param body the organisation or office
 * @param country by its two letters (ISO 3166)
 * @param language that role and body are written in
 */
public record NewAffiliation(
        String role,
        @Nullable String body,
        @Nullable String country,
        Language language,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    private static final int LONGEST = 300;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public NewAffiliation {
        role = Typed.line("role", role, LONGEST);
        body = Typed.optional("body", body, LONGEST);
        country = country(country);
        if (since != null && until != null && until.isBefore(since)) {
            throw new InvalidInput("until", "until-before-since");
        }
    }

    private static @Nullable String country(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var code = typed.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            throw new InvalidInput("country", "country");
        }
        return code;
    }

    /** What it has in common with the same role typed otherwise. */
    String key() {
        return ClaimText.key(role, language);
    }
}
