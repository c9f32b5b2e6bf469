package org.rasti.site;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of a statement's address: its code and, for the reader, its slug.
 *
 * @param whole as it was asked for
 * @param code in any case of letters
 */
record StatementAddress(String whole, String code) {

    private static final Pattern FORM = Pattern.compile("(?<code>[Ss]-[0-9]{1,18})(-.*)?");

    /** Empty where no statement can stand at such an address. */
    static Optional<StatementAddress> parse(String segment) {
        var matcher = FORM.matcher(segment);
        return matcher.matches() ? Optional.of(new StatementAddress(segment, matcher.group("code"))) : Optional.empty();
    }

    boolean isCanonical(String code, String slug) {
        return whole.equals(code + "-" + slug);
    }
}
