package org.rasti.desk.account;

import org.rasti.account.AccountService;
import org.rasti.account.LoginThrottle;
import org.rasti.account.StaffUser;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks login and password. Whether a login exists cannot be told from the answer or from the time it takes: an unknown
 * one costs a comparison too.
 */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final AccountService accounts;
    private final LoginThrottle throttle;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    ThrottledSignIn(AccountService accounts, LoginThrottle throttle, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
        this.nobodysHash = String.valueOf(encoder.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = attempt.getName();
        var address = address(attempt);
        if (!throttle.allows(login, address)) {
            throw new LockedException("Too many attempts");
        }
        var user = accounts.forSignIn(login);
        var hash = user.map(StaffUser::getPassword).orElse(nobodysHash);
        var matches = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (user.isEmpty() || !matches || !user.get().isEnabled()) {
            throttle.failed(login, address);
            throw new BadCredentialsException("Wrong login or password");
        }
        throttle.succeeded(login, address);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                user.get().withoutHash(), null, user.get().getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
