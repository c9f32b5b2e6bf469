package org.rasti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.account.FirstAdmin;
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
 * The main job, end to end: an article comes in, one of its statements is triaged, researched and judged, a second
 * person approves, the public reads it. Three people, three browsers.
 */
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class MainJobTest {

    private static final String CLAIM = "گروههای تروریستی فعال در سوریه ارتباط نزدیکی با آمریکا دارند";
    private static final String PROMISE = "به یک حوزه تجاری تبدیل خواهد کرد";

    @TempDir
    static Path data;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdmin firstAdmin;

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
    void anArticleBecomesAPublicVerdictByThreePeople() throws IOException {
        makeAccounts();
        try (var checker = colleague();
                var editor = colleague();
                var rival = colleague();
                var reader = colleague()) {
            checker.signIn("sample-checker");
            bringIn(checker);
            findsClaimAndPromise(checker);
            accept(checker);
            var code = research(checker);
            judges(rival.signIn("sample-rival"));
            approve(editor.signIn("sample-editor"));
            losesNothing(rival);
            publish(editor);
            reads(reader, code);
            history(checker, code);
            correct(checker, editor, code);
            readsCorrection(reader, code);
            withdraw(editor, code);
            readsRetraction(reader, code);
        }
    }

    private Colleague colleague() {
        return new Colleague(chromium.browser(), "http://localhost:" + port, "en-US");
    }

    /** The first admin is made on the setup page, the others by the admin's service. */
    private void makeAccounts() {
        var key = new String[1];
        CurrentActor.asSystem(() -> key[0] = firstAdmin.newKey().orElseThrow());
        try (var admin = colleague()) {
            admin.go("/desk/setup?key=" + key[0]);
            admin.page().getByLabel("Login").fill("sample-admin");
            admin.page()
                    .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                    .fill("Sample Admin");
            for (var field : admin.page().locator("input[type=password]").all()) {
                field.fill(Colleague.PASSWORD);
                admin.page().keyboard().press("Tab");
            }
            admin.picture("setup");
            admin.page().locator("vaadin-button[theme~=primary]").click();
            admin.page().waitForURL(url -> url.contains("login"));
        }
        account("sample-checker", "Sample Checker", Role.CHECKER);
        account("sample-editor", "Sample Editor", Role.EDITOR);
        account("sample-rival", "Another Editor", Role.EDITOR);
    }

    private void account(String login, String name, Role role) {
        var admin = accounts.forSignIn("sample-admin").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
        try {
            accounts.create(
                    new NewAccount(new Login(login), name, Set.of(role), Language.EN, false, false),
                    new NewPassword(Colleague.PASSWORD));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void bringIn(Colleague checker) throws IOException {
        var lines = sample();
        checker.go("/desk/articles/new");
        checker.page().getByLabel("Pasted text").click();
        checker.fill("Headline", lines.getFirst());
        checker.fill("Text", String.join("\n", lines.subList(1, lines.size())));
        checker.fill("Outlet", "عصر ترکیه");
        checker.fill("Agency it relays", "ایسنا");
        checker.picture("new-article");
        checker.press("Store and find statements");
        checker.sees("Statements in this text");
        checker.picture("article");
    }

    private static List<String> sample() throws IOException {
        try (var text = Objects.requireNonNull(MainJobTest.class.getResourceAsStream("/demo/araghchi-fidan-fa.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void findsClaimAndPromise(Colleague checker) {
        choose(checker, PROMISE);
        var panel = checker.page().locator(".candidate");
        assertThat(panel.textContent()).contains("هاکان فیدان").contains("Promise");
        choose(checker, CLAIM);
        panel.getByText("سید عباس عراقچی").first().waitFor();
        assertThat(panel.textContent()).contains("Fact");
        checker.picture("candidate");
    }

    private static void choose(Colleague checker, String words) {
        var mark = checker.page()
                .locator("[data-start]", new Page.LocatorOptions().setHasText(words))
                .locator("visible=true")
                .last();
        mark.click();
        checker.page()
                .locator(".candidate-wording", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    private static void accept(Colleague checker) {
        checker.press("Accept");
        checker.page().locator("vaadin-dialog textarea").first().waitFor();
        checker.picture("accept");
        checker.press("Accept");
        checker.button("Take").waitFor();
        checker.press("Take");
        checker.button("Release").waitFor();
    }

    private static String research(Colleague checker) {
        checker.page().locator(".candidate a.code").click();
        checker.press("Add a source");
        checker.fill("Address", "https://example.org/report");
        checker.fill("Title", "A report with figures");
        checker.page().getByLabel("Context").last().click();
        checker.press("Save");
        checker.sees("A report with figures");
        checker.press("Write the verdict");
        checker.page().getByRole(AriaRole.RADIO).nth(5).click();
        checker.fill("Summary", "خلاصهٔ آزمایشی");
        checker.fill("Explanation", "توضیح آزمایشی با ارجاع ");
        checker.press("Cite");
        checker.page().locator(".preview .citation").waitFor();
        checker.picture("verdict");
        checker.press("Hand in for review");
        checker.button("Withdraw").waitFor();
        var code = checker.page().url().replaceAll(".*/", "");
        assertThat(code).startsWith("S-");
        return code;
    }

    private static void approve(Colleague editor) {
        editor.go("/desk/reviews");
        editor.page().locator(".claim-link").first().click();
        editor.press("Approve");
        editor.sees("Answer every question of the checklist");
        tickAndApprove(editor);
        editor.picture("review");
    }

    /** Opens the same version, ticks and writes, and is about to decide. */
    private static void judges(Colleague rival) {
        rival.go("/desk/reviews");
        rival.page().locator(".claim-link").first().click();
        tick(rival);
        rival.fill("Comment", "Every source was read twice.");
    }

    /** The other editor was quicker: this one is told so, and keeps what was typed. */
    private static void losesNothing(Colleague rival) {
        rival.press("Approve");
        rival.sees("Somebody changed this");
        assertThat(rival.page().getByLabel("Comment").last().inputValue()).isEqualTo("Every source was read twice.");
        assertThat(rival.page().locator("vaadin-checkbox[checked]").count())
                .isEqualTo(rival.page().locator("vaadin-checkbox").count());
        rival.picture("too-late");
    }

    private static void tick(Colleague editor) {
        editor.page().locator("vaadin-checkbox").first().waitFor();
        for (var box : editor.page().locator("vaadin-checkbox").all()) {
            box.click();
        }
    }

    private static void tickAndApprove(Colleague editor) {
        tick(editor);
        editor.press("Approve");
        editor.button("Publish").waitFor();
    }

    private static void publish(Colleague editor) {
        editor.press("Publish");
        editor.sees("becomes public now");
        editor.press("Publish");
        editor.sees("Published at");
    }

    private void reads(Colleague reader, String code) {
        reader.go("/fa/").sees("گروههای تروریستی");
        reader.picture("front-page-fa");
        var answer = reader.page().navigate("http://localhost:" + port + "/fa/statements/" + code);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(reader.page().url()).contains("/fa/statements/" + code + "-");
        reader.picture("verdict-page-fa");
        var text = reader.page().content();
        assertThat(text)
                .contains("سید عباس عراقچی", "خلاصهٔ آزمایشی", "A report with figures", "عصر ترکیه", "ClaimReview");
        assertThat(reader.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(reader.page().context().cookies("http://localhost:" + port + "/fa/"))
                .isEmpty();
        assertThat(reader.page()
                        .locator("script:not([type='application/ld+json'])")
                        .count())
                .isZero();
    }

    private static void history(Colleague checker, String code) {
        checker.go("/desk/statements/" + code);
        checker.sees("Sample Editor published the verdict");
        checker.sees("Sample Editor approved the verdict");
        checker.sees("Sample Checker handed the verdict in");
        checker.sees("Sample Checker accepted it");
        checker.picture("workspace");
    }

    private static void correct(Colleague checker, Colleague editor, String code) {
        checker.go("/desk/statements/" + code);
        checker.press("Correct the published verdict");
        checker.press("Start the correction");
        checker.fill("Summary", "خلاصهٔ اصلاح‌شده");
        checker.fill("Public note", "یک واژه در خلاصه درست شد");
        checker.press("Hand in for review");
        checker.button("Withdraw").waitFor();
        editor.go("/desk/reviews");
        editor.page().locator(".claim-link").first().click();
        tickAndApprove(editor);
        publish(editor);
    }

    private static void readsCorrection(Colleague reader, String code) {
        reader.go("/fa/statements/" + code);
        reader.sees("خلاصهٔ اصلاح‌شده").sees("یک واژه در خلاصه درست شد");
        reader.picture("corrected-fa");
    }

    private static void withdraw(Colleague editor, String code) {
        editor.go("/desk/statements/" + code);
        editor.press("Retract");
        editor.page().locator("vaadin-dialog textarea").fill("این رأی تنها یک آزمایش بود");
        editor.press("Retract");
        editor.sees("Retracted");
    }

    private static void readsRetraction(Colleague reader, String code) {
        reader.go("/fa/statements/" + code);
        reader.sees("این رأی تنها یک آزمایش بود");
        assertThat(reader.page().content()).doesNotContain("ClaimReview");
        reader.picture("retracted-fa");
    }
}
