package org.rasti.desk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.account.NewPassword;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

@SignedIn("demo-admin")
class StaffSessionTest extends DemoDesk {

    private static final NewPassword PASSWORD = new NewPassword("four words nobody guesses");

    @Autowired
    AccountService accounts;

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextRequest() throws ServletException, IOException {
        var account = account("session-mahin", Role.CHECKER, Role.EDITOR);
        var earlier = signedIn(account);
        accounts.update(account.id(), account.version(), "Mahin", Set.of(Role.CHECKER), true);

        request(earlier);

        assertThat(authorities(SecurityContextHolder.getContext())).containsExactly(Role.CHECKER.authority());
        assertThat(session.getAttribute(SPRING_SECURITY_CONTEXT_KEY)).isEqualTo(SecurityContextHolder.getContext());
    }

    @Test
    void whoeverWasSwitchedOffIsSignedOutAtTheNextRequest() throws ServletException, IOException {
        var account = account("session-navid", Role.CHECKER);
        var earlier = signedIn(account);
        accounts.update(account.id(), account.version(), "Navid", Set.of(Role.CHECKER), false);

        request(earlier);

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoeverSignedInWithAPasswordThatWasResetIsSignedOut() throws ServletException, IOException {
        var account = account("session-parisa", Role.CHECKER);
        var earlier = signedIn(account);
        accounts.resetPassword(account.id(), new NewPassword("another one that nobody guesses"));

        request(earlier);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void everybodyElseGoesOn() throws ServletException, IOException {
        var earlier = signedIn(account("session-reza", Role.EDITOR));

        request(earlier);

        assertThat(SecurityContextHolder.getContext()).isSameAs(earlier);
        assertThat(session.isInvalid()).isFalse();
    }

    private Account account(String login, Role... roles) {
        return accounts.create(
                new NewAccount(new Login(login), login, Set.of(roles), Language.FA, false, false), PASSWORD);
    }

    private SecurityContext signedIn(Account account) {
        return SignedIn.Factory.of(accounts.forSignIn(account.login()).orElseThrow());
    }

    private void request(SecurityContext context) throws ServletException, IOException {
        SecurityContextHolder.setContext(context);
        var request = new MockHttpServletRequest("GET", "/desk/");
        request.setSession(session);
        new StaffSession(accounts).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private static Iterable<String> authorities(SecurityContext context) {
        var authentication = Objects.requireNonNull(context.getAuthentication());
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
