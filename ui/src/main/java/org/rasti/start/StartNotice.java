package org.rasti.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.rasti.account.CurrentActor;
import org.rasti.account.FirstAdmin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started the product where it is, and at the very first start how to make the first admin. It goes to the
 * console and not into the log: a key is shown once and kept nowhere.
 */
@ConditionalOnProperty(name = "rasti.notice", matchIfMissing = true)
@Component
class StartNotice {

    private final FirstAdmin firstAdmin;
    private final Console console;

    StartNotice(FirstAdmin firstAdmin, Console console) {
        this.firstAdmin = firstAdmin;
        this.console = console;
    }

    @EventListener
    @Order(2)
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var base = "http://localhost:" + context.getWebServer().getPort();
            console.print("");
            console.print("Rasti is running.");
            console.print("  The public site:  " + base + "/");
            console.print("  The desk:         " + base + "/desk");
            CurrentActor.asSystem(() -> firstAdmin.newKey().ifPresent(key -> invite(base, key)));
            console.print("");
        }
    }

    private void invite(String base, String key) {
        console.print("");
        console.print("Nobody has an account yet. Make the first admin here (the address works once):");
        console.print("  " + base + "/desk/setup?key=" + key);
    }

    /** The terminal, as far as there is one. */
    @Component
    static class Console {

        private final PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

        void print(String line) {
            out.println(line);
        }
    }
}
