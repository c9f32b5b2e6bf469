package org.rasti.account;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasti.workflow.Party;
import org.rasti.workflow.Role;

/**
 * Who is acting.
 *
 * @param id the account; absent for the product itself
 */
public record Actor(@Nullable Long id, String name, Set<Role> roles) {

    public static final Actor SYSTEM = new Actor(null, "Rasti", Set.of());

    /** The account's id, where only a person can be acting. */
    public long personId() {
        if (id == null) {
            throw new IllegalStateException("The product itself has no account");
        }
        return id;
    }

    public boolean is(@Nullable Long accountId) {
        return id != null && id.equals(accountId);
    }

    /** The capacities that roles alone give; what depends on one statement is added by its feature. */
    public Set<Party> parties() {
        var parties = EnumSet.noneOf(Party.class);
        if (id == null) {
            parties.add(Party.SYSTEM);
        }
        for (var role : roles) {
            parties.add(
                    switch (role) {
                        case CHECKER -> Party.CHECKER;
                        case EDITOR -> Party.EDITOR;
                        case ADMIN -> Party.ADMIN;
                    });
        }
        return parties;
    }
}
