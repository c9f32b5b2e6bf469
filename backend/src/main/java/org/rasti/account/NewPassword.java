package org.rasti.account;

import java.util.Locale;

/**
 * A password somebody chose. Length is what counts (NIST SP 800-63B): 12 to 128 characters, any of them; it may not be
 * the login itself.
 */
public record NewPassword(String value) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    public NewPassword {
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            throw new InvalidInput("password", "password-short");
        }
        if (value.length() > LONGEST) {
            throw new InvalidInput("password", "password-long");
        }
        if (value.chars().distinct().count() < 4) {
            throw new InvalidInput("password", "password-simple");
        }
    }

    /** Refuses a password that contains the login it belongs to. */
    NewPassword notLike(Login login) {
        if (value.toLowerCase(Locale.ROOT).contains(login.value())) {
            throw new InvalidInput("password", "password-is-login");
        }
        return this;
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
