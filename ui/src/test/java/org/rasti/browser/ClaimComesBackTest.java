package org.rasti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasti.account.AccountService;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.account.NewPassword;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A claim with a public verdict is said again: the desk hears of it at once, a checker compares, an editor puts it on the
 * page, the public reads it.
 */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rasti.demo=true")
@DirtiesContext
class ClaimComesBackTest {

    /** The demonstration's example verdict is about the same words without the first. */
    private static final String AGAIN = "این بار دوم است که به ترکیه سفر می‌کنم";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @TempDir
    static Path data;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("rasti.data", data::toString);
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aRepetitionIsHeardComparedAndShownToThePublic() {
        account("sample-checker", Role.CHECKER);
        account("sample-editor", Role.EDITOR);
        try (var checker = colleague();
                var editor = colleague();
                var reader = colleague()) {
            editor.signIn("sample-editor");
            checker.signIn("sample-checker");
            bringIn(checker);
            editor.sees("A published claim seems to be said again.");
            editor.picture("bell");
            joins(checker);
            putsOnThePage(editor);
            reads(reader);
            finds(checker);
        }
    }

    private Colleague colleague() {
        return new Colleague(chromium.browser(), "http://localhost:" + port, "en-US");
    }

    private void account(String login, Role role) {
        var admin = accounts.forSignIn("demo-admin").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
        try {
            accounts.create(
                    new NewAccount(new Login(login), login, Set.of(role), Language.EN, false, false),
                    new NewPassword(Colleague.PASSWORD));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void bringIn(Colleague checker) {
        checker.go("/desk/articles/new");
        checker.page().getByLabel("Pasted text").click();
        checker.fill("Headline", "یک سفر، یک خبر نمونه");
        checker.fill("Text", "سید عباس عراقچی، وزیر امور خارجه، در نشست خبری گفت: «" + AGAIN + ".»");
        checker.fill("Outlet", "روزنامهٔ نمونه");
        checker.press("Store and find statements");
        checker.sees("Statements in this text");
    }

    private static void joins(Colleague checker) {
        checker.go("/desk/said-again").sees("Is this the published claim?").sees(AGAIN);
        assertThat(serious(checker.page())).isEmpty();
        checker.picture("said-again");
        checker.press("Same claim");
        checker.sees("One repetition to put on its page");
    }

    private static void putsOnThePage(Colleague editor) {
        editor.go("/desk/said-again").sees(AGAIN);
        editor.press("Put it on the page");
        editor.sees("No published claim was said again");
        editor.picture("said-again-none");
    }

    private static void reads(Colleague reader) {
        reader.go("/fa/");
        reader.page().locator("a[href*='S-1003']").first().click();
        reader.sees(AGAIN).sees("روزنامهٔ نمونه");
        reader.picture("said-again-public");
    }

    /** With the letters and the half-space as somebody else writes them. */
    private static void finds(Colleague checker) {
        checker.go("/desk/search?q=" + "تركيه سفر ميكنم گوینده:عراقچی".replace(" ", "%20"));
        checker.page()
                .locator("mark", new Page.LocatorOptions().setHasText("ترکیه"))
                .first()
                .waitFor();
        assertThat(serious(checker.page())).isEmpty();
        checker.picture("search");
    }

    /** What keeps somebody from using a page (WCAG 2.2 AA). */
    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                        .withTags(WCAG)
                        // Vaadin's tabs have a part that scrolls between the list and its tabs; it has no role of its
                        // own.
                        .disableRules(List.of("aria-required-children"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}
