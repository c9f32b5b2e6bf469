package org.rasti.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.Role;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the people at the desk. Passwords leave it only as hashes. */
@Service
@Transactional
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final CurrentActor current;
    private final Ledger ledger;

    AccountService(AccountRepository accounts, PasswordEncoder encoder, CurrentActor current, Ledger ledger) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.current = current;
        this.ledger = ledger;
    }

    /** The account to sign in with, for Spring Security alone; it compares the password hash. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<StaffUser> forSignIn(String login) {
        return accounts.user(login.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Whoever is signed in, as they are now: a session remembers only how they were when it began.
     *
     * @return empty where that session ends: the account was switched off, or has another password now
     */
    @ForStaff
    @Transactional(readOnly = true)
    public Optional<StaffUser> presently(StaffUser earlier) {
        return accounts.user(earlier.getUsername())
                .filter(now -> now.continues(earlier))
                .map(StaffUser::withoutHash);
    }

    @ForStaff
    @Transactional(readOnly = true)
    public Account me() {
        return accounts.find(current.get().personId()).orElseThrow();
    }

    /** The name that colleagues and, as configured, readers see. */
    @ForStaff
    @Transactional(readOnly = true)
    public String displayName(long id) {
        return accounts.find(id).orElseThrow().displayName();
    }

    /** Everybody, the active first. */
    @ForAdmins
    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
    }

    /** Who a statement can be assigned to. */
    @ForDesk
    @Transactional(readOnly = true)
    public List<Account> checkers() {
        return accounts.active().stream()
                .filter(account -> account.is(Role.CHECKER))
                .toList();
    }

    /** Everybody at work at the desk: active fact-checkers and editors, by name. */
    @ForDesk
    @Transactional(readOnly = true)
    public List<Account> colleagues() {
        return accounts.active().stream()
                .filter(account -> account.is(Role.CHECKER) || account.is(Role.EDITOR))
                .toList();
    }

    /** Whether an account may have statements assigned: active, and a fact-checker. */
    @ForDesk
    @Transactional(readOnly = true)
    public boolean canCheck(long accountId) {
        return accounts.find(accountId)
                .filter(account -> account.active() && account.is(Role.CHECKER))
                .isPresent();
    }

    /**
     * Makes an account.
     *
     * @throws InvalidInput if the login is taken or the password unfit
     */
    @ForAdmins
    public Account create(NewAccount account, NewPassword password) {
        return insert(account, password, current.get());
    }

    Account insert(NewAccount account, NewPassword password, Actor by) {
        var id = accounts.insert(account, hash(password.notLike(account.login())))
                .orElseThrow(() -> new InvalidInput("login", "login-taken"));
        ledger.write(Entry.of("ACCOUNT", id, "CREATE")
                .by(by.id(), by.name())
                .after(Map.of("login", account.login().value(), "roles", names(account.roles()))));
        return accounts.find(id).orElseThrow();
    }

    /** Changes name, roles and whether somebody may sign in. An admin cannot lock themselves out. */
    @ForAdmins
    public Outcome<Account> update(long id, long version, String displayName, Set<Role> roles, boolean active) {
        var actor = current.get();
        var before = accounts.find(id).orElseThrow();
        if (actor.is(id) && !(active && roles.contains(Role.ADMIN))) {
            throw new InvalidInput("roles", "own-admin-role");
        }
        if (roles.isEmpty()) {
            throw new InvalidInput("roles", "roles-missing");
        }
        if (!accounts.update(id, version, NewAccount.displayName(displayName), active)) {
            return Outcome.refused(Reason.STALE);
        }
        accounts.setRoles(id, roles);
        ledger.write(Entry.of("ACCOUNT", id, "UPDATE")
                .by(actor.id(), actor.name())
                .before(Map.of("roles", names(before.roles()), "active", before.active()))
                .after(Map.of("roles", names(roles), "active", active)));
        return Outcome.done(accounts.find(id).orElseThrow());
    }

    /** Gives somebody a new password, which they must change when they next sign in. */
    @ForAdmins
    public void resetPassword(long id, NewPassword password) {
        var actor = current.get();
        var account = accounts.find(id).orElseThrow();
        accounts.setPassword(id, hash(password.notLike(new Login(account.login()))), true);
        ledger.write(Entry.of("ACCOUNT", id, "RESET_PASSWORD").by(actor.id(), actor.name()));
    }

    /**
     * Changes one's own password. Sessions begun with the old one end.
     *
     * @return who goes on with the new one
     * @throws InvalidInput if the present password is wrong or the new one unfit
     */
    @ForStaff
    public StaffUser changePassword(String present, NewPassword wanted) {
        var me = me();
        var user = accounts.user(me.login()).orElseThrow();
        if (!encoder.matches(present, user.getPassword())) {
            throw new InvalidInput("present", "password-wrong");
        }
        if (encoder.matches(wanted.value(), user.getPassword())) {
            throw new InvalidInput("password", "password-same");
        }
        accounts.setPassword(me.id(), hash(wanted.notLike(new Login(me.login()))), false);
        ledger.write(Entry.of("ACCOUNT", me.id(), "CHANGE_PASSWORD").by(me.id(), me.displayName()));
        return accounts.user(me.login()).orElseThrow().withoutHash();
    }

    /** The language one's desk speaks. */
    @ForStaff
    public void chooseLanguage(Language language) {
        accounts.setLanguage(current.get().personId(), language);
    }

    private String hash(NewPassword password) {
        return Objects.requireNonNull(encoder.encode(password.value()));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }
}
