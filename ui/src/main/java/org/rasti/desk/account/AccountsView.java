package org.rasti.desk.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.NewPassword;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;

/** Who may work here, and as what. Passwords are made by the desk and shown once; nobody chooses one for another. */
@Route("accounts")
@RolesAllowed("ADMIN")
@StyleSheet("desk-static/account.css")
public class AccountsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final AccountGrid grid = new AccountGrid(this::edit, this::reset);

    AccountsView(AccountService accounts) {
        this.accounts = accounts;
        addClassNames("page", "wide-page");
        var add = new Button(Words.get("accounts.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(Words.get("nav.accounts")), add);
        head.addClassName("page-head");
        add(head, grid);
        refresh();
    }

    private void refresh() {
        grid.setItems(accounts.all());
    }

    private void add() {
        var form = new AccountForm();
        var title = Words.get("accounts.add");
        Dialogs.open(title, title, form, () -> form.read(() -> create(form)).isPresent());
    }

    private Account create(AccountForm form) {
        var password = NewPassword.generated();
        var account = accounts.create(form.wanted(), password);
        refresh();
        new PasswordHandOver(account.displayName(), password).open();
        return account;
    }

    private void edit(Account account) {
        var form = new AccountForm(account);
        Dialogs.open(
                Words.get("accounts.edit-whose", account.displayName()),
                Words.get("accounts.save"),
                form,
                () -> form.read(() -> save(account, form)).orElse(false));
    }

    private boolean save(Account seen, AccountForm form) {
        var outcome = accounts.update(seen.id(), seen.version(), form.name(), form.roles(), form.active());
        return Notices.tell(outcome, saved -> {
            refresh();
            Notices.done(Words.get("accounts.saved"));
        });
    }

    private void reset(Account account) {
        Dialogs.confirm(
                Words.get("accounts.reset-whose", account.displayName()),
                Words.get("accounts.reset-sure", account.displayName()),
                Words.get("accounts.reset"),
                () -> handOver(account));
    }

    private boolean handOver(Account account) {
        var password = NewPassword.generated();
        accounts.resetPassword(account.id(), password);
        refresh();
        new PasswordHandOver(account.displayName(), password).open();
        return true;
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.accounts");
    }
}
