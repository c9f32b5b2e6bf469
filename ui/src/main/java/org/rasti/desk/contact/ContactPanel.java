package org.rasti.desk.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rasti.account.AccountService;
import org.rasti.account.CurrentActor;
import org.rasti.contact.Contact;
import org.rasti.contact.ContactService;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.desk.contact.ContactForm.Colleague;
import org.rasti.desk.contact.ContactForm.Result;
import org.rasti.statement.Statement;
import org.rasti.workflow.Role;
import org.springframework.context.annotation.Scope;

/** When the claimant was asked, and what came back: the right of reply. */
@SpringComponent
@Scope("prototype")
@StyleSheet("desk-static/talk.css")
public final class ContactPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ContactService contacts;
    private final transient AccountService accounts;
    private final transient CurrentActor current;
    private final transient Clock clock;
    private final boolean writes;
    private final Section section = new Section(Words.get("contact.title"));
    private SerializableRunnable changed = () -> {};
    private long shown;

    ContactPanel(
            ContactService contacts,
            AccountService accounts,
            CurrentActor current,
            Clock clock,
            AuthenticationContext authentication) {
        this.contacts = contacts;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
        writes = authentication.hasAnyRole(Role.CHECKER.name(), Role.EDITOR.name());
        addClassName("contacts");
        if (writes) {
            section.tools(new Button(Words.get("contact.add"), VaadinIcon.PLUS.create(), click -> add()));
        }
        add(section);
    }

    /** Told after something was noted, which the history shows. */
    public void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** Shows when the claimant of a statement was asked. */
    public void show(Statement statement) {
        shown = statement.id();
        load();
    }

    private void load() {
        var known = contacts.of(shown);
        section.show(
                known.isEmpty()
                        ? new Div[] {empty()}
                        : known.stream().map(this::card).toArray(Div[]::new));
    }

    private static Div empty() {
        var empty = new Div(new Paragraph(Words.get("contact.empty")));
        empty.addClassName("empty");
        return empty;
    }

    private Div card(Contact contact) {
        var data = contact.data();
        var facts = new Facts()
                .with(Words.date(data.askedOn()))
                .with(Words.of("channel", data.channel()))
                .with(Bidi.isolated(contact.askedBy()));
        var card = new Div(facts, text("contact-question", data.question()), state(contact));
        card.addClassNames("card", "contact");
        if (data.answer() != null) {
            card.add(text("contact-answer", data.answer()));
        }
        if (writes) {
            card.add(tools(contact));
        }
        return card;
    }

    private static Div state(Contact contact) {
        var data = contact.data();
        var words =
                switch (ContactForm.resultOf(data)) {
                    case WAITING -> Words.get("contact.waiting");
                    case ANSWERED -> Words.get("contact.answered", Words.date(data.answeredOn()));
                    case NO_ANSWER -> Words.get("contact.no-answer", Words.date(data.noAnswerBy()));
                };
        var line = new Div(Badges.quiet(words));
        line.addClassName("line");
        return line;
    }

    private static Paragraph text(String kind, String words) {
        var text = new Paragraph(words);
        text.addClassName(kind);
        text.getElement().setAttribute("dir", "auto");
        return text;
    }

    private Div tools(Contact contact) {
        var tools = new Div();
        if (ContactForm.resultOf(contact.data()) != Result.ANSWERED) {
            tools.add(tool(
                    "contact.add-answer",
                    VaadinIcon.REPLY,
                    () -> change(contact, form(contact).forAnswer(), "contact.add-answer")));
        }
        tools.add(tool("contact.edit", VaadinIcon.EDIT, () -> change(contact, form(contact), "contact.edit")));
        tools.addClassName("actions");
        return tools;
    }

    private static Button tool(String key, VaadinIcon icon, SerializableRunnable act) {
        var button = new Button(Words.get(key), icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private ContactForm form(Contact contact) {
        return ContactForm.of(contact, colleagues(), today());
    }

    private List<Colleague> colleagues() {
        return accounts.colleagues().stream()
                .map(account -> new Colleague(account.id(), account.displayName()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.zone());
    }

    private void add() {
        var colleagues = colleagues();
        var me = colleagues.stream()
                .filter(colleague -> current.get().is(colleague.id()))
                .findFirst()
                .orElse(null);
        var form = new ContactForm(colleagues, me, today());
        Dialogs.open(
                Words.get("contact.add"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(data -> {
                    contacts.add(shown, data);
                    return done();
                }));
    }

    private void change(Contact seen, ContactForm form, String title) {
        Dialogs.open(
                Words.get(title),
                Words.get("dialog.save"),
                form,
                () -> form.accept(data ->
                        Notices.tell(contacts.change(seen.id(), seen.version(), data), changedContact -> done())));
    }

    private boolean done() {
        load();
        changed.run();
        return true;
    }
}
