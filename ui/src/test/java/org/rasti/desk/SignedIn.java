package org.rasti.desk;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.rasti.account.AccountService;
import org.rasti.account.StaffUser;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signs somebody in for a test, by login. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedIn.Factory.class)
public @interface SignedIn {

    String value();

    /** Knows the accounts. */
    class Factory implements WithSecurityContextFactory<SignedIn> {

        private final AccountService accounts;

        Factory(AccountService accounts) {
            this.accounts = accounts;
        }

        @Override
        public SecurityContext createSecurityContext(SignedIn who) {
            return of(accounts.forSignIn(who.value()).orElseThrow());
        }

        /** Somebody, as signed in. */
        public static SecurityContext of(StaffUser user) {
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(user.withoutHash(), null, user.getAuthorities()));
        }
    }
}
