package org.rasti.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security sees it. The password hash is needed only while signing in. */
public final class StaffUser implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final Account account;
    private final String passwordHash;
    private final Instant passwordChangedAt;

    StaffUser(Account account, String passwordHash, Instant passwordChangedAt) {
        this.account = account;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = passwordChangedAt;
    }

    /** The same without the hash, for the session. */
    public StaffUser withoutHash() {
        return new StaffUser(account, "", passwordChangedAt);
    }

    /** Whether somebody who signed in as the other one may go on as this: active, and with the same password. */
    boolean continues(StaffUser earlier) {
        return account.active() && passwordChangedAt.equals(earlier.passwordChangedAt);
    }

    public Account account() {
        return account;
    }

    public Actor actor() {
        return new Actor(account.id(), account.displayName(), account.roles());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(account.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.login();
    }

    @Override
    public boolean isEnabled() {
        return account.active();
    }
}
