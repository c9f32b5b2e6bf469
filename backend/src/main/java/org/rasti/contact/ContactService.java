package org.rasti.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.account.ForDesk;
import org.rasti.account.ForStaff;
import org.rasti.account.InvalidInput;
import org.rasti.ledger.Entry;
import org.rasti.ledger.Ledger;
import org.rasti.statement.StatementQueries;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps when the claimant was asked and what came back. Whatever state the statement is in: an answer may come long after
 * the verdict.
 */
@Service
@Transactional
public class ContactService {

    private final ContactRepository contacts;
    private final StatementQueries statements;
    private final AccountService accounts;
    private final CurrentActor current;
    private final Ledger ledger;

    ContactService(
            ContactRepository contacts,
            StatementQueries statements,
            AccountService accounts,
            CurrentActor current,
            Ledger ledger) {
        this.contacts = contacts;
        this.statements = statements;
        this.accounts = accounts;
        this.current = current;
        this.ledger = ledger;
    }

    /** Every time that the claimant of a statement was asked, the latest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Contact> of(long statementId) {
        return contacts.ofStatement(statementId);
    }

    /**
     * Notes that the claimant was asked.
     *
     * @throws InvalidInput if whoever is said to have asked is no colleague at the desk
     */
    @ForDesk
    public Contact add(long statementId, ContactData data) {
        var statement = statements
                .find(statementId)
                .orElseThrow(() -> new NoSuchElementException("No statement " + statementId));
        checkColleague(data.askedBy());
        var added = now(contacts.insert(statement.id(), data));
        write("ADD", added, null, data);
        return added;
    }

    /**
     * Notes what came back, or that nothing did, or corrects what was noted.
     *
     * @return the contact as it is now; refused where somebody changed it since it was seen
     * @throws InvalidInput as when it was added
     */
    @ForDesk
    public Outcome<Contact> change(long id, long seenVersion, ContactData data) {
        var before = contacts.find(id).orElseThrow(() -> new NoSuchElementException("No contact " + id));
        if (data.askedBy() != before.data().askedBy()) {
            checkColleague(data.askedBy());
        }
        if (before.version() != seenVersion || !contacts.update(id, seenVersion, data)) {
            return Outcome.refused(Reason.STALE);
        }
        write(action(before.data(), data), before, before.data(), data);
        return Outcome.done(now(id));
    }

    /** Somebody who left may stay named as the one who asked, but is not named anew. */
    private void checkColleague(long accountId) {
        if (accounts.colleagues().stream().noneMatch(account -> account.id() == accountId)) {
            throw new InvalidInput("askedBy", "contact-nobody");
        }
    }

    private static String action(ContactData before, ContactData after) {
        if (before.answer() == null && after.answer() != null) {
            return "ANSWER";
        }
        return before.noAnswerBy() == null && after.noAnswerBy() != null ? "NO_ANSWER" : "EDIT";
    }

    private Contact now(long id) {
        return contacts.find(id).orElseThrow();
    }

    private void write(String action, Contact contact, @Nullable ContactData before, ContactData after) {
        var actor = current.get();
        ledger.write(Entry.of("CONTACT", contact.id(), action)
                .on(contact.statementId())
                .by(actor.id(), actor.name())
                .before(before == null ? Map.of() : said(before))
                .after(said(after)));
    }

    private static Map<String, Object> said(ContactData data) {
        var said = new HashMap<String, Object>();
        said.put("askedBy", data.askedBy());
        said.put("askedOn", data.askedOn().toString());
        said.put("channel", data.channel().name());
        said.put("question", data.question());
        said.put("answer", Objects.toString(data.answer(), ""));
        said.put("answeredOn", Objects.toString(data.answeredOn(), ""));
        said.put("noAnswerBy", Objects.toString(data.noAnswerBy(), ""));
        return said;
    }
}
