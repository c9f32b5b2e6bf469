package org.rasti.start;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration where it was asked for: three accounts, an article with its candidates, and one published
 * example. Once, and wholly or not at all: a start that dies in the middle leaves nothing behind.
 */
@Component
class DemoLoader {

    private final RastiProperties properties;
    private final DemoAccounts accounts;
    private final DemoStory story;
    private final StartNotice.Console console;
    private final TransactionTemplate transaction;

    DemoLoader(
            RastiProperties properties,
            DemoAccounts accounts,
            DemoStory story,
            StartNotice.Console console,
            TransactionTemplate transaction) {
        this.properties = properties;
        this.accounts = accounts;
        this.story = story;
        this.console = console;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void load() {
        if (properties.demo()) {
            transaction.executeWithoutResult(status -> loadOnce());
        }
    }

    private void loadOnce() {
        if (accounts.exist()) {
            console.print("The demonstration was loaded before; its passwords were shown then.");
            return;
        }
        var cast = accounts.create();
        story.tell(cast.checker().account(), cast.editor().account());
        announce(cast);
    }

    /** The last step before the commit: nobody ends up with accounts whose passwords were never shown. */
    private void announce(DemoAccounts.Cast cast) {
        console.print("");
        console.print("Demonstration accounts; the passwords are shown this once:");
        for (var member : cast.members()) {
            console.print(
                    "  " + member.account().login() + "   " + member.password().value());
        }
    }
}
