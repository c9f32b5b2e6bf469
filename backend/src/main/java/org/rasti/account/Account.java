package org.rasti.account;

import java.io.Serializable;
import java.util.Set;
import org.rasti.text.Language;
import org.rasti.workflow.Role;

/** Somebody who works at the desk. */
public record Account(
        long id,
        String login,
        String displayName,
        Set<Role> roles,
        Language language,
        boolean active,
        boolean demo,
        boolean mustChangePassword,
        long version)
        implements Serializable {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
