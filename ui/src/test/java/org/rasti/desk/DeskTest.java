package org.rasti.desk;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rasti.account.AccountService;
import org.rasti.account.Actor;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.account.NewPassword;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The desk without a browser, on a database of its own, with somebody signed in. */
// Spring Security keeps its context strategy in a static field: two application contexts at once would mix them up.
@DirtiesContext
@SpringBootTest
@ViewPackages(packages = "org.rasti.desk")
public abstract class DeskTest extends SpringBrowserlessTest {

    @Autowired
    private @Nullable AccountService accounts;

    @Autowired
    private @Nullable ArticleService articles;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) throws IOException {
        var data = Files.createTempDirectory("rasti-desk-test");
        registry.add("rasti.data", data::toString);
    }

    @BeforeEach
    void signInAsChecker() {
        UI.getCurrent().setLocale(Language.EN.locale());
        signIn(Role.CHECKER);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected final void signIn(Role... roles) {
        var login = "u" + UUID.randomUUID().toString().substring(0, 12);
        as(
                UsernamePasswordAuthenticationToken.authenticated(
                        new Actor(null, "Test", Set.of()), null, Set.of(new SimpleGrantedAuthority("ROLE_ADMIN"))),
                () -> bean(accounts)
                        .create(
                                new NewAccount(new Login(login), "Nasrin", Set.of(roles), Language.EN, false, false),
                                new NewPassword("a long enough one 7")));
        var user = bean(accounts).forSignIn(login).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static <T> T as(Authentication somebody, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(somebody);
        return work.get();
    }

    /** Brings an article in that nobody brought in before. */
    protected final long article(String text) {
        var headline = "Ministers meet " + UUID.randomUUID();
        return bean(articles)
                .bringIn(new NewArticle(
                        Intake.PASTE,
                        headline,
                        text + "\n" + headline,
                        Language.EN,
                        "The Daily",
                        null,
                        null,
                        LocalDate.of(2024, 11, 23),
                        null))
                .articleId();
    }

    private static <T> T bean(@Nullable T bean) {
        if (bean == null) {
            throw new IllegalStateException("Not started");
        }
        return bean;
    }
}
