package org.rasti.account;

import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Who is acting in this thread, as Spring Security knows it. */
@Component
public class CurrentActor {

    /** The signed-in person, or the product itself. Throws where nobody is signed in: a service let somebody by. */
    public Actor get() {
        if (!isAnybody()) {
            throw new IllegalStateException("Nobody is signed in");
        }
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return switch (authentication.getPrincipal()) {
            case StaffUser user -> user.actor();
            case Actor actor -> actor;
            case null, default -> throw new IllegalStateException("Not an account of Rasti");
        };
    }

    /** Whether anybody is signed in at all: not so in a window whose session has just ended. */
    public static boolean isAnybody() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
    }

    /** Runs something as the product itself, for jobs that nobody started. */
    public static void asSystem(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var authorities = List.of(new SimpleGrantedAuthority("ROLE_SYSTEM"));
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(Actor.SYSTEM, null, authorities)));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
