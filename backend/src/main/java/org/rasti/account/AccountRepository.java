package org.rasti.account;

import static org.rasti.jooq.Tables.ACCOUNT;
import static org.rasti.jooq.Tables.ACCOUNT_ROLE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.stereotype.Repository;

@Repository
class AccountRepository {

    private static final Field<Set<Role>> ROLES = DSL.multiset(
                    DSL.select(ACCOUNT_ROLE.ROLE).from(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID)))
            .as("roles")
            .convertFrom(
                    rows -> rows.stream().map(row -> Role.valueOf(row.value1())).collect(Collectors.toSet()));

    private final DSLContext db;
    private final Clock clock;

    AccountRepository(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<StaffUser> user(String login) {
        return db.select(ACCOUNT.fields())
                .select(ROLES)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .fetchOptional(row -> new StaffUser(
                        account(row), row.get(ACCOUNT.PASSWORD_HASH), row.get(ACCOUNT.PASSWORD_CHANGED_AT)));
    }

    Optional<Account> find(long id) {
        return list(ACCOUNT.ID.eq(id)).stream().findFirst();
    }

    /** Everybody, the active first. */
    List<Account> all() {
        return list(DSL.noCondition());
    }

    List<Account> active() {
        return list(ACCOUNT.ACTIVE.isTrue());
    }

    private List<Account> list(Condition condition) {
        return db.select(ACCOUNT.fields())
                .select(ROLES)
                .from(ACCOUNT)
                .where(condition)
                .orderBy(ACCOUNT.ACTIVE.desc(), ACCOUNT.DISPLAY_NAME, ACCOUNT.ID)
                .fetch(AccountRepository::account);
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.LOGIN),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ROLES),
                Language.of(row.get(ACCOUNT.LANGUAGE)),
                row.get(ACCOUNT.ACTIVE),
                row.get(ACCOUNT.DEMO),
                row.get(ACCOUNT.MUST_CHANGE_PASSWORD),
                row.get(ACCOUNT.VERSION));
    }

    boolean isEmpty() {
        return !db.fetchExists(ACCOUNT);
    }

    /** Empty where the login is taken, also by somebody who took it a moment ago. */
    Optional<Long> insert(NewAccount account, String hash) {
        var now = clock.instant();
        var id = db.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, account.login().value())
                .set(ACCOUNT.DISPLAY_NAME, account.displayName())
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_CHANGED_AT, now)
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, account.mustChangePassword())
                .set(ACCOUNT.LANGUAGE, account.language().tag())
                .set(ACCOUNT.DEMO, account.demo())
                .set(ACCOUNT.CREATED_AT, now)
                .onConflict(ACCOUNT.LOGIN)
                .doNothing()
                .returningResult(ACCOUNT.ID)
                .fetchOptional(ACCOUNT.ID);
        id.ifPresent(made -> setRoles(made, account.roles()));
        return id;
    }

    void setRoles(long id, Set<Role> roles) {
        db.deleteFrom(ACCOUNT_ROLE).where(ACCOUNT_ROLE.ACCOUNT_ID.eq(id)).execute();
        for (var role : roles) {
            db.insertInto(ACCOUNT_ROLE)
                    .set(ACCOUNT_ROLE.ACCOUNT_ID, id)
                    .set(ACCOUNT_ROLE.ROLE, role.name())
                    .execute();
        }
    }

    void setPassword(long id, String hash, boolean mustChange) {
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.PASSWORD_CHANGED_AT, clock.instant())
                .set(ACCOUNT.MUST_CHANGE_PASSWORD, mustChange)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Returns false where somebody changed the account meanwhile. */
    boolean update(long id, long version, String displayName, boolean active) {
        return db.update(ACCOUNT)
                        .set(ACCOUNT.DISPLAY_NAME, displayName)
                        .set(ACCOUNT.ACTIVE, active)
                        .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                        .where(ACCOUNT.ID.eq(id), ACCOUNT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void setLanguage(long id, Language language) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language.tag())
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }
}
