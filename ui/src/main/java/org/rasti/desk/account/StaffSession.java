package org.rasti.desk.account;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rasti.account.AccountService;
import org.rasti.account.StaffUser;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks at every request of the desk who somebody is by now. A role that was taken away, an account that was switched off
 * or a password that was changed counts from the next click on, not only when somebody signs in again.
 */
public final class StaffSession extends OncePerRequestFilter {

    private final AccountService accounts;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    public StaffSession(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof StaffUser earlier) {
            renew(request, response, authentication, earlier);
        }
        chain.doFilter(request, response);
    }

    private void renew(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication,
            StaffUser earlier) {
        var now = accounts.presently(earlier);
        if (now.isEmpty()) {
            logout.logout(request, response, authentication);
        } else if (!now.get().account().equals(earlier.account())) {
            var context = context(now.get(), authentication);
            SecurityContextHolder.setContext(context);
            request.getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, context);
        }
    }

    /** Lets the session of this request go on as somebody who has just changed their password. */
    static void goOnAs(StaffUser user, WrappedSession session) {
        var context = SecurityContextHolder.getContext();
        context.setAuthentication(context(user, context.getAuthentication()).getAuthentication());
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static SecurityContext context(StaffUser user, @Nullable Authentication before) {
        var token = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        token.setDetails(before == null ? null : before.getDetails());
        return new SecurityContextImpl(token);
    }
}
