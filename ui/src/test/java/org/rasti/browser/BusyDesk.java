package org.rasti.browser;

import org.rasti.RastiApplication;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.account.FirstAdmin;
import org.rasti.account.Login;
import org.rasti.account.NewPassword;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.text.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A process that brings articles in for as long as it lives, and says after each that it was stored. */
final class BusyDesk {

    static final String STORED = "STORED ";

    private BusyDesk() {}

    public static void main(String[] args) {
        var context = SpringApplication.run(RastiApplication.class, args);
        var accounts = context.getBean(AccountService.class);
        var first = context.getBean(FirstAdmin.class);
        if (first.wanted()) {
            CurrentActor.asSystem(() -> makeAdmin(first));
        }
        var admin = accounts.forSignIn("busy").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
        var articles = context.getBean(ArticleService.class);
        storeUntilRefused(articles);
    }

    /** Ends the process at the first article that cannot be stored: nothing after it is acknowledged. */
    private static void storeUntilRefused(ArticleService articles) {
        try {
            for (long i = 0; ; i++) {
                store(articles, ProcessHandle.current().pid() + "-" + i);
            }
        } catch (RuntimeException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void makeAdmin(FirstAdmin first) {
        var key = first.newKey().orElseThrow();
        first.create(key, new Login("busy"), "Busy", Language.EN, new NewPassword(Colleague.PASSWORD));
    }

    private static void store(ArticleService articles, String name) {
        var text = "The minister said: \"We opened " + name.length() + " schools.\" " + name;
        articles.bringIn(new NewArticle(Intake.PASTE, name, text, Language.EN, null, null, null, null, null));
        System.out.println(STORED + name);
    }
}
