package org.rasti.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody at the desk, in a browser of their own; finds things as a person would, by what they are called. */
final class Colleague implements AutoCloseable {

    static final String PASSWORD = "a long walk by the river";
    private static final double PATIENCE_MS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final String base;

    Colleague(Browser browser, String base, String locale) {
        this.base = base;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(1366, 900));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
    }

    Page page() {
        return page;
    }

    Colleague signIn(String login) {
        go("/desk/login");
        page.getByLabel("Login").fill(login);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        press("Sign in");
        page.waitForURL(url -> !url.contains("login"));
        return this;
    }

    Colleague go(String path) {
        page.navigate(base + path);
        return this;
    }

    /** Presses the button of that name, the topmost if a dialog covers another. */
    Colleague press(String name) {
        button(name).last().click();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Colleague fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .fill(text);
        page.keyboard().press("Tab");
        return this;
    }

    Colleague sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    Colleague picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
