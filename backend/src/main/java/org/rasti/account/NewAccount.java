package org.rasti.account;

import java.util.Set;
import org.rasti.text.Language;
import org.rasti.workflow.Role;

/** An account about to be made. */
public record NewAccount(
        Login login, String displayName, Set<Role> roles, Language language, boolean mustChangePassword, boolean demo) {

    private static final int LONGEST_NAME = 120;

    public NewAccount {
        displayName = displayName(displayName);
        if (roles.isEmpty()) {
            throw new InvalidInput("roles", "roles-missing");
        }
        roles = Set.copyOf(roles);
    }

    static String displayName(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            throw new InvalidInput("displayName", "missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput("displayName", "too-long");
        }
        return name;
    }
}
