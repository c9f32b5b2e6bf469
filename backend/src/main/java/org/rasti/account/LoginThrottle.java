package org.rasti.account;

import static org.rasti.jooq.Tables.LOGIN_FAILURE;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after five failures for one login from one address, thirty from one address, or fifty for one
 * login, within a quarter of an hour, further attempts are refused unheard. Counted in the database, so on every node
 * alike. One address cannot lock somebody out everywhere.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class LoginThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_LOGIN_AND_ADDRESS = 5;
    private static final int PER_ADDRESS = 30;
    private static final int PER_LOGIN = 50;

    private final DSLContext db;
    private final Clock clock;

    LoginThrottle(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether an attempt may be made now. */
    @ForEveryone
    public boolean allows(String login, String address) {
        var byLogin = LOGIN_FAILURE.LOGIN.eq(key(login));
        var byAddress = LOGIN_FAILURE.ADDRESS.eq(address);
        return recent(byLogin.and(byAddress)) < PER_LOGIN_AND_ADDRESS
                && recent(byAddress) < PER_ADDRESS
                && recent(byLogin) < PER_LOGIN;
    }

    private int recent(Condition condition) {
        return db.fetchCount(
                LOGIN_FAILURE, condition.and(LOGIN_FAILURE.AT.gt(clock.instant().minus(WINDOW))));
    }

    /** Notes a failure. */
    @ForEveryone
    public void failed(String login, String address) {
        db.insertInto(LOGIN_FAILURE)
                .set(LOGIN_FAILURE.LOGIN, key(login))
                .set(LOGIN_FAILURE.ADDRESS, address)
                .set(LOGIN_FAILURE.AT, clock.instant())
                .execute();
    }

    /** Forgets the failures of somebody who got in, and old ones of everybody. */
    @ForEveryone
    public void succeeded(String login, String address) {
        db.deleteFrom(LOGIN_FAILURE)
                .where(LOGIN_FAILURE.LOGIN.eq(key(login)).and(LOGIN_FAILURE.ADDRESS.eq(address)))
                .or(LOGIN_FAILURE.AT.le(clock.instant().minus(WINDOW)))
                .execute();
    }

    private static String key(String login) {
        var lower = login.strip().toLowerCase(Locale.ROOT);
        return lower.length() > 100 ? lower.substring(0, 100) : lower;
    }
}
