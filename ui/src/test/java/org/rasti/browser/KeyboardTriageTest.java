package org.rasti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Ten candidates are triaged by keys alone, some on a Persian keyboard, while a colleague looks on. */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "rasti.demo=true")
@DirtiesContext
class KeyboardTriageTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @TempDir
    static Path data;

    private static @Nullable Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private @Nullable AccountService accounts;

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
    void tenCandidatesAreTriagedWithoutTheMouse() {
        account("sample-checker", Role.CHECKER);
        account("sample-editor", Role.EDITOR);
        try (var checker = colleague();
                var editor = colleague()) {
            checker.signIn("sample-checker").go("/desk/triage");
            editor.signIn("sample-editor").go("/desk/triage");
            var page = checker.page();
            var before = waiting(page);
            dismisses(page);
            changesItsMind(page);
            accepts(page, "a");
            accepts(page, "t");
            inPersian(page);
            severalAtOnce(page);
            assertThat(waiting(page)).isEqualTo(before - 10);
            editor.page().waitForCondition(() -> waiting(editor.page()) == before - 10);
            typesWithoutActing(page);
            asksForTheKeys(checker);
        }
    }

    /** Four, each with another reason. */
    private static void dismisses(Page page) {
        for (int reason = 1; reason <= 4; reason++) {
            var key = Integer.toString(reason);
            decides(page, () -> {
                page.keyboard().press("d");
                page.locator(".reasons").waitFor();
                page.keyboard().press(key);
            });
        }
        assertThat(focused(page)).contains("candidate");
    }

    private static void changesItsMind(Page page) {
        decides(page, () -> page.keyboard().press("u"));
        decides(page, () -> {
            page.keyboard().press("d");
            page.locator(".reasons").waitFor();
            page.keyboard().press("5");
        });
    }

    /** The next one whose speaker is known or proposed. */
    private static void accepts(Page page, String key) {
        while (page.locator(".candidate-speaker").textContent().contains("Speaker unknown")) {
            decides(page, () -> page.keyboard().press("j"));
        }
        decides(page, () -> {
            page.keyboard().press(key);
            page.locator(".claim-form textarea").first().waitFor();
            page.keyboard().press("Control+Enter");
        });
    }

    /** Other letters at the same places. */
    private static void inPersian(Page page) {
        decides(page, () -> {
            strike(page, "ی", "KeyD");
            page.locator(".reasons").waitFor();
            strike(page, "۱", "Digit1");
        });
        decides(page, () -> strike(page, "ت", "KeyJ"));
        decides(page, () -> strike(page, "ن", "KeyK"));
    }

    private static void strike(Page page, String key, String code) {
        page.evaluate(
                "([key, code]) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                        + " {key, code, bubbles: true, composed: true, cancelable: true}))",
                List.of(key, code));
    }

    /** The last three of the ten. */
    private static void severalAtOnce(Page page) {
        page.keyboard().press("x");
        page.locator(".marked-bar").waitFor();
        for (int more = 0; more < 2; more++) {
            decides(page, () -> page.keyboard().press("j"));
            page.keyboard().press("x");
        }
        page.getByText("3 selected").waitFor();
        decides(page, () -> {
            page.keyboard().press("Shift+D");
            page.locator(".reasons").waitFor();
            page.keyboard().press("2");
        });
    }

    /** Letters in a field are text. */
    private static void typesWithoutActing(Page page) {
        var before = waiting(page);
        var field = page.locator(".queue .head-line vaadin-text-field input");
        field.focus();
        page.keyboard().type("jdux");
        assertThat(field.inputValue()).isEqualTo("jdux");
        assertThat(page.locator(".reasons").count()).isZero();
        field.fill("");
        page.keyboard().press("Tab");
        page.waitForCondition(() -> waiting(page) == before);
    }

    private static void asksForTheKeys(Colleague checker) {
        checker.page().keyboard().press("?");
        checker.sees("The next candidate");
        checker.picture("triage-keys");
        checker.page().keyboard().press("Escape");
        checker.page()
                .locator(".keys-list")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        checker.picture("triage");
        assertThat(serious(checker.page())).isEmpty();
    }

    /** Does something after which another candidate is open and no dialog. */
    private static void decides(Page page, Runnable work) {
        var before = code(page);
        work.run();
        page.waitForCondition(() -> !code(page).equals(before)
                && page.locator(".claim-form, .reasons").count() == 0);
    }

    private static String code(Page page) {
        return page.locator(".candidate .code").textContent();
    }

    private static int waiting(Page page) {
        return Integer.parseInt(page.locator(".queue-count").textContent().replaceAll("[^0-9]", ""));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.className"));
    }

    private Colleague colleague() {
        return new Colleague(Objects.requireNonNull(chromium).browser(), "http://localhost:" + port, "en-US");
    }

    private void account(String login, Role role) {
        var service = Objects.requireNonNull(accounts);
        var admin = service.forSignIn("demo-admin").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
        try {
            service.create(
                    new NewAccount(new Login(login), login, Set.of(role), Language.EN, false, false),
                    new NewPassword(Colleague.PASSWORD));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** What keeps somebody from using a page (WCAG 2.2 AA). */
    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}
