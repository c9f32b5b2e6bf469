package org.rasti.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A password somebody chose. Length is what counts (NIST SP 800-63B): 12 to 128 characters, any of them; it may not be
 * the login itself.
 */
public record NewPassword(String value) {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

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

    /** One to hand to somebody: 79 random bits in four groups, without letters that are easily taken for each other. */
    public static NewPassword generated() {
        var random = new SecureRandom();
        return new NewPassword(random.ints(GROUPS * GROUP, 0, LEGIBLE.length())
                .mapToObj(LEGIBLE::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?!$)", "$1-"));
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
