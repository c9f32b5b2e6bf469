package org.rasti.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rasti.jooq.Tables.LEDGER_ENTRY;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.TestClock;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

@BackendTest
class AccountServiceTest {

    private static final NewPassword PASSWORD = new NewPassword("a long enough secret");

    @Autowired
    private AccountService accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    @Autowired
    private TestClock clock;

    @Test
    void anAdminMakesAnAccount() {
        var made = create("nasrin", Role.CHECKER, Role.EDITOR);

        assertThat(made.roles()).containsExactlyInAnyOrder(Role.CHECKER, Role.EDITOR);
        assertThat(made.active()).isTrue();
        assertThat(accounts.forSignIn(" NASRIN ").orElseThrow().account()).isEqualTo(made);
        assertThat(lines(made.id())).containsExactly("CREATE by Shirin");
    }

    @Test
    void thePasswordIsKeptAsAHashOnly() {
        var user = accounts.forSignIn(create("omid", Role.CHECKER).login()).orElseThrow();

        assertThat(user.getPassword()).startsWith("$argon2id$").doesNotContain(PASSWORD.value());
        assertThat(encoder.matches(PASSWORD.value(), user.getPassword())).isTrue();
        assertThat(user.withoutHash().getPassword()).isEmpty();
    }

    @Test
    void aLoginIsTakenOnce() {
        create("leila", Role.CHECKER);

        assertThatThrownBy(() -> create("Leila", Role.EDITOR)).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.field()).isEqualTo("login");
            assertThat(e.problem()).isEqualTo("login-taken");
        });
    }

    @Test
    void aLoginIsTakenOnceAlsoByTwoAtOnce() {
        var made = AtOnce.both(() -> triesToCreate("farid"), () -> triesToCreate("farid"));

        assertThat(made).containsExactlyInAnyOrder("made", "login-taken");
    }

    private String triesToCreate(String login) {
        try {
            create(login, Role.CHECKER);
            return "made";
        } catch (InvalidInput e) {
            return e.problem();
        }
    }

    @Test
    void anAccountWithoutARoleIsNone() {
        assertThatThrownBy(() -> create("nobody")).hasMessage("roles: roles-missing");
    }

    @Test
    void aPasswordLikeTheLoginIsRefusedAndLeavesNothing() {
        var like = new NewPassword("A-long-enough secret");

        assertThatThrownBy(() ->
                        desk.as(desk.admin(), () -> accounts.create(newAccount("a-long-enough", Role.CHECKER), like)))
                .hasMessage("password: password-is-login");
        assertThat(accounts.forSignIn("a-long-enough")).isEmpty();
    }

    @Test
    void anAdminChangesNameRolesAndWhetherSomebodyMaySignIn() {
        var before = create("reza", Role.CHECKER);

        var after = update(before, "Reza R.", Set.of(Role.EDITOR), false).get();

        assertThat(after.displayName()).isEqualTo("Reza R.");
        assertThat(after.roles()).containsExactly(Role.EDITOR);
        assertThat(accounts.forSignIn("reza").orElseThrow().isEnabled()).isFalse();
        assertThat(lines(before.id())).containsExactly("CREATE by Shirin", "UPDATE by Shirin");
    }

    @Test
    void whoeverOpenedAnOlderVersionIsTold() {
        var seen = create("maryam", Role.CHECKER);
        update(seen, "Maryam M.", Set.of(Role.CHECKER), true);

        assertThat(update(seen, "Somebody else", Set.of(Role.ADMIN), true)).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(desk.as(desk.admin(), () -> accounts.displayName(seen.id()))).isEqualTo("Maryam M.");
    }

    @Test
    void anAdminCannotLockThemselvesOut() {
        var me = desk.admin();

        assertThatThrownBy(() -> update(me, "Shirin", Set.of(Role.EDITOR), true))
                .hasMessage("roles: own-admin-role");
        assertThatThrownBy(() -> update(me, "Shirin", Set.of(Role.ADMIN), false))
                .hasMessage("roles: own-admin-role");
    }

    @Test
    void statementsGoToActiveCheckersOnly() {
        var gone = create("gone", Role.CHECKER);
        update(gone, "Gone", Set.of(Role.CHECKER), false);

        var checkers = desk.as(desk.editor(), accounts::checkers);

        assertThat(checkers).allMatch(account -> account.active() && account.is(Role.CHECKER));
        assertThat(desk.as(desk.editor(), () -> accounts.canCheck(gone.id()))).isFalse();
        assertThat(desk.as(desk.editor(), () -> accounts.canCheck(desk.checker().id())))
                .isTrue();
        assertThat(desk.as(desk.editor(), () -> accounts.canCheck(desk.admin().id())))
                .isFalse();
        assertThat(desk.as(desk.editor(), () -> accounts.canCheck(404L))).isFalse();
    }

    // Passwords

    @Test
    void oneChangesOnesOwnPassword() {
        var me = create("sara", Role.CHECKER);

        desk.doAs(me, () -> accounts.changePassword(PASSWORD.value(), new NewPassword("another long secret")));

        assertThat(matches("sara", "another long secret")).isTrue();
        assertThat(matches("sara", PASSWORD.value())).isFalse();
        assertThat(lines(me.id())).containsExactly("CREATE by Shirin", "CHANGE_PASSWORD by Somebody");
    }

    @Test
    void whoeverDoesNotKnowThePresentPasswordCannotChangeIt() {
        var me = create("tara", Role.CHECKER);

        assertThatThrownBy(() ->
                        desk.doAs(me, () -> accounts.changePassword("guessed", new NewPassword("another long secret"))))
                .hasMessage("present: password-wrong");
        assertThatThrownBy(() -> desk.doAs(me, () -> accounts.changePassword(PASSWORD.value(), PASSWORD)))
                .hasMessage("password: password-same");
        assertThat(matches("tara", PASSWORD.value())).isTrue();
    }

    @Test
    void aSessionBegunWithAnOldPasswordEnds() {
        var me = create("samin", Role.CHECKER);
        var before = accounts.forSignIn("samin").orElseThrow();

        clock.advance(Duration.ofMinutes(1));
        var goesOn =
                desk.as(me, () -> accounts.changePassword(PASSWORD.value(), new NewPassword("another long secret")));

        assertThat(desk.as(me, () -> accounts.presently(before))).isEmpty();
        assertThat(desk.as(me, () -> accounts.presently(goesOn))).isPresent();
        assertThat(goesOn.getPassword()).isEmpty();
    }

    @Test
    void aSessionKnowsTheRolesOfToday() {
        var me = create("session-mina", Role.CHECKER, Role.EDITOR);
        var signedIn = accounts.forSignIn("session-mina").orElseThrow();

        update(me, "Mina", Set.of(Role.CHECKER), true);

        assertThat(desk.as(me, () -> accounts.presently(signedIn)).orElseThrow().getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly(Role.CHECKER.authority());
    }

    @Test
    void theSessionOfAnAccountThatWasSwitchedOffEnds() {
        var me = create("kian", Role.CHECKER);
        var signedIn = accounts.forSignIn("kian").orElseThrow();

        update(me, "Kian", Set.of(Role.CHECKER), false);

        assertThat(desk.as(me, () -> accounts.presently(signedIn))).isEmpty();
    }

    @Test
    void aResetPasswordMustBeChanged() {
        var person = create("vida", Role.CHECKER);

        desk.doAs(desk.admin(), () -> accounts.resetPassword(person.id(), new NewPassword("a secret from the admin")));

        assertThat(desk.as(person, accounts::me).mustChangePassword()).isTrue();
        desk.doAs(
                person,
                () -> accounts.changePassword("a secret from the admin", new NewPassword("my very own secret")));
        assertThat(desk.as(person, accounts::me).mustChangePassword()).isFalse();
    }

    @Test
    void oneChoosesTheLanguageOfOnesDesk() {
        var me = create("zari", Role.CHECKER);

        desk.doAs(me, () -> accounts.chooseLanguage(Language.EN));

        assertThat(desk.as(me, accounts::me).language()).isEqualTo(Language.EN);
    }

    private Account create(String login, Role... roles) {
        return desk.as(desk.admin(), () -> accounts.create(newAccount(login, roles), PASSWORD));
    }

    private static NewAccount newAccount(String login, Role... roles) {
        return new NewAccount(new Login(login), "Somebody", Set.of(roles), Language.FA, false, false);
    }

    private Outcome<Account> update(Account seen, String name, Set<Role> roles, boolean active) {
        return desk.as(desk.admin(), () -> accounts.update(seen.id(), seen.version(), name, roles, active));
    }

    private boolean matches(String login, String password) {
        return encoder.matches(
                password,
                Objects.requireNonNull(accounts.forSignIn(login).orElseThrow().getPassword()));
    }

    private List<String> lines(long account) {
        return db.selectFrom(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.ENTITY.eq("ACCOUNT"), LEDGER_ENTRY.ENTITY_ID.eq(account))
                .orderBy(LEDGER_ENTRY.ID)
                .fetch(row -> row.getAction() + " by " + row.getActorName());
    }
}
