package org.rasti.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.account.NewPassword;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.Words;
import org.rasti.text.Language;
import org.rasti.workflow.Reason;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@SignedIn("demo-admin")
class AccountsViewTest extends DemoDesk {

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordEncoder encoder;

    @Test
    void handsANewAccountsPasswordOverOnce() {
        navigate(AccountsView.class);
        test(button(Words.get("accounts.add"))).click();
        fill("mina", "مینا");
        test(inDialog(Words.get("accounts.add"))).click();

        var password = find(TextField.class).withClassName("secret").single().getValue();
        var user = accounts.forSignIn("mina").orElseThrow();

        assertThat(encoder.matches(password, user.getPassword())).isTrue();
        assertThat(user.account().mustChangePassword()).isTrue();
        assertThat(user.account().demo()).isFalse();

        test(inDialog(Words.get("accounts.close"))).click();
        assertThat(find(TextField.class).withClassName("secret").exists()).isFalse();
    }

    private void fill(String login, String name) {
        test(find(TextField.class).withLabel(Words.get("field.login")).single()).setValue(login);
        test(find(TextField.class).withLabel(Words.get("account.name")).single())
                .setValue(name);
        roles().setValue(Set.of(Role.CHECKER));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Role> roles() {
        return find(CheckboxGroup.class).single();
    }

    @Test
    void showsATakenLoginAtItsField() {
        navigate(AccountsView.class);
        test(button(Words.get("accounts.add"))).click();
        fill("demo-editor", "کس دیگر");
        test(inDialog(Words.get("accounts.add"))).click();

        var login = find(TextField.class).withLabel(Words.get("field.login")).single();
        assertThat(login.isInvalid()).isTrue();
        assertThat(login.getErrorMessage()).isEqualTo(Words.get("input.login-taken"));
        assertThat(login.getValue()).isEqualTo("demo-editor");
    }

    @Test
    void tellsTheSecondOfTwoAdminsAndKeepsWhatTheyTyped() {
        var account = someone("sara");
        navigate(AccountsView.class);
        edit(account);
        accounts.update(account.id(), account.version(), "سارا", Set.of(Role.EDITOR), true);

        test(find(TextField.class).withLabel(Words.get("account.name")).single())
                .setValue("سارای دیگر");
        test(inDialog(Words.get("accounts.save"))).click();

        assertThat(notices()).contains(Words.of(Reason.STALE));
        assertThat(find(TextField.class)
                        .withLabel(Words.get("account.name"))
                        .single()
                        .getValue())
                .isEqualTo("سارای دیگر");
    }

    @Test
    void letsNoAdminLockThemselvesOut() {
        navigate(AccountsView.class);
        edit(accounts.me());
        roles().setValue(Set.of(Role.CHECKER));
        test(inDialog(Words.get("accounts.save"))).click();

        assertThat(roles().isInvalid()).isTrue();
        assertThat(roles().getErrorMessage()).isEqualTo(Words.get("input.own-admin-role"));
    }

    @Test
    void makesTheOldPasswordUselessWhenItIsReset() {
        var account = someone("reza");
        var before = accounts.forSignIn("reza").orElseThrow().getPassword();
        navigate(AccountsView.class);

        test(ofRow(account, "accounts.reset-whose")).click();
        test(inDialog(Words.get("accounts.reset"))).click();

        var after = accounts.forSignIn("reza").orElseThrow();
        assertThat(after.getPassword()).isNotEqualTo(before);
        assertThat(after.account().mustChangePassword()).isTrue();
    }

    private Account someone(String login) {
        return accounts.create(
                new NewAccount(new Login(login), login, Set.of(Role.CHECKER), Language.FA, false, false),
                NewPassword.generated());
    }

    private void edit(Account account) {
        test(ofRow(account, "accounts.edit-whose")).click();
    }

    /** A button of an account's row, found by its name as a screen reader says it. */
    @SuppressWarnings("unchecked")
    private Button ofRow(Account account, String key) {
        var grid = (Grid<Account>) findInView(Grid.class).single();
        var row = accounts.all().indexOf(account);
        var tools = test(grid).getCellComponent(row, 4);
        return find(Button.class, tools)
                .withAriaLabel(Words.get(key, account.displayName()))
                .single();
    }

    private Button button(String text) {
        return findInView(Button.class).withText(text).single();
    }

    private Button inDialog(String text) {
        return find(Button.class, find(Dialog.class).last()).withText(text).single();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> test(notice).getText())
                .toList();
    }
}
