package org.rasti.desk.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.rasti.account.Account;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.RoomyGrid;
import org.rasti.desk.common.Words;

/** Everybody who has an account, the active first. */
final class AccountGrid extends RoomyGrid<Account> {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Account> edit;
    private final SerializableConsumer<Account> reset;

    AccountGrid(SerializableConsumer<Account> edit, SerializableConsumer<Account> reset) {
        this.edit = edit;
        this.reset = reset;
        addClassName("account-grid");
        setAllRowsVisible(true);
        addComponentColumn(AccountGrid::name)
                .setHeader(Words.get("account.name"))
                .setFlexGrow(2);
        addComponentColumn(account -> login(account)).setHeader(Words.get("field.login"));
        addComponentColumn(AccountMarks::roles)
                .setHeader(Words.get("account.roles"))
                .setFlexGrow(2);
        addComponentColumn(AccountMarks::state).setHeader(Words.get("account.state"));
        addComponentColumn(this::tools).setFlexGrow(0).setAutoWidth(true);
        setWhole(addComponentColumn(this::whole).setHeader(Words.get("nav.accounts")));
    }

    private static Span name(Account account) {
        var name = Bidi.isolated(account.displayName());
        name.addClassName("account-name");
        return name;
    }

    private static Span login(Account account) {
        return Bidi.text(account.login(), "en");
    }

    private Component tools(Account account) {
        var tools = new Div(
                button("accounts.edit", "accounts.edit-whose", account, edit),
                button("accounts.reset", "accounts.reset-whose", account, reset));
        tools.addClassName("row-tools");
        return tools;
    }

    private static Button button(String word, String whole, Account account, SerializableConsumer<Account> action) {
        var button = new Button(Words.get(word), click -> action.accept(account));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.get(whole, account.displayName()));
        return button;
    }

    private Component whole(Account account) {
        var whole = new Div(
                name(account),
                login(account),
                AccountMarks.roles(account),
                AccountMarks.state(account),
                tools(account));
        whole.addClassName("whole-row");
        return whole;
    }
}
