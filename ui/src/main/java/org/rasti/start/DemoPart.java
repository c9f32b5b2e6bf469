package org.rasti.start;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import org.rasti.account.Account;
import org.rasti.account.Actor;
import org.rasti.workflow.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Plays a part of the demonstration as one of its accounts, so that every service asks what it asks of anybody. */
final class DemoPart {

    private DemoPart() {}

    /** Acts as an account of the demonstration; as nobody else. */
    static <T> T as(Account account, Supplier<T> work) {
        if (!account.demo()) {
            throw new IllegalArgumentException("Not an account of the demonstration: " + account.login());
        }
        return play(new Actor(account.id(), account.displayName(), account.roles()), account.roles(), work);
    }

    /** Makes the accounts, which nobody but an admin may. */
    static <T> T asStageManager(Supplier<T> work) {
        return play(Actor.SYSTEM, Set.of(Role.ADMIN), work);
    }

    private static <T> T play(Actor actor, Collection<Role> roles, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(actor, null, authorities)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
