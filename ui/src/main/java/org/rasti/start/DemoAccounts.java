package org.rasti.start;

import java.util.List;
import java.util.Set;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.account.NewPassword;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.stereotype.Component;

/** One account for each role, with a password that only the console is told. */
@Component
class DemoAccounts {

    private static final String CHECKER = "demo-checker";

    private final AccountService accounts;

    DemoAccounts(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Somebody new, with the password to print. */
    record Member(Account account, NewPassword password) {}

    /** The cast of the demonstration. */
    record Cast(Member checker, Member editor, Member admin) {

        List<Member> members() {
            return List.of(checker, editor, admin);
        }
    }

    /** Whether they were made before. */
    boolean exist() {
        return accounts.forSignIn(CHECKER).isPresent();
    }

    Cast create() {
        return DemoPart.asStageManager(() -> new Cast(
                create(CHECKER, "راستی‌آزمای نمایشی", Role.CHECKER),
                create("demo-editor", "دبیر نمایشی", Role.EDITOR),
                create("demo-admin", "مدیر نمایشی", Role.ADMIN)));
    }

    private Member create(String login, String name, Role role) {
        var password = NewPassword.generated();
        var wanted = new NewAccount(new Login(login), name, Set.of(role), Language.FA, false, true);
        return new Member(accounts.create(wanted, password), password);
    }
}
