package org.rasti.account;

import static org.rasti.jooq.Tables.SETUP_KEY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the first admin is made: with a one-time key that the console shows while there is no account. There is no
 * default password; only the key's hash is kept, and it ends with its use.
 */
@Service
@Transactional
public class FirstAdmin {

    private final DSLContext db;
    private final AccountRepository accounts;
    private final AccountService service;
    private final Clock clock;

    FirstAdmin(DSLContext db, AccountRepository accounts, AccountService service, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.service = service;
        this.clock = clock;
    }

    /** Whether nobody has an account yet. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean wanted() {
        return accounts.isEmpty();
    }

    /** A fresh key, which makes earlier ones void; empty once there is an account. For the console at start only. */
    @ForSystem
    public Optional<String> newKey() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var key = HexFormat.of().formatHex(bytes);
        db.deleteFrom(SETUP_KEY).execute();
        db.insertInto(SETUP_KEY)
                .set(SETUP_KEY.KEY_HASH, hash(key))
                .set(SETUP_KEY.CREATED_AT, clock.instant())
                .execute();
        return Optional.of(key);
    }

    /**
     * Makes the first admin, who holds every role so that a desk of one can begin to set up.
     *
     * @throws InvalidInput if the key is not the one shown, was used, or an account exists; or a field is unfit
     */
    @ForEveryone
    public Account create(String key, Login login, String displayName, Language language, NewPassword password) {
        var valid = accounts.isEmpty()
                && db.update(SETUP_KEY)
                                .set(SETUP_KEY.USED_AT, clock.instant())
                                .where(SETUP_KEY.KEY_HASH.eq(hash(key)), SETUP_KEY.USED_AT.isNull())
                                .execute()
                        == 1;
        if (!valid) {
            throw new InvalidInput("key", "setup-key-wrong");
        }
        var roles = Set.of(Role.ADMIN, Role.EDITOR, Role.CHECKER);
        return service.insert(
                new NewAccount(login, displayName, roles, language, false, false), password, Actor.SYSTEM);
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
