package org.rasti.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name somebody signs in with: small letters, digits and . _ @ + -, 2 to 100 of them. */
public record Login(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    public Login {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidInput("login", "login-form");
        }
    }
}
