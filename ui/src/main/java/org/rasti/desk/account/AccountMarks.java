package org.rasti.desk.account;

import com.vaadin.flow.component.html.Div;
import org.rasti.account.Account;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Words;
import org.rasti.workflow.Role;

/** What an account is, in small marks. */
final class AccountMarks {

    private AccountMarks() {}

    /** Its roles, always in the same order. */
    static Div roles(Account account) {
        var roles = new Div();
        roles.addClassName("line");
        for (var role : Role.values()) {
            if (account.is(role)) {
                roles.add(Badges.quiet(Words.of("role", role)));
            }
        }
        return roles;
    }

    /** What is out of the ordinary about it. */
    static Div state(Account account) {
        var state = new Div();
        state.addClassName("line");
        if (!account.active()) {
            state.add(Badges.quiet(Words.get("account.inactive")));
        }
        if (account.mustChangePassword()) {
            state.add(Badges.quiet(Words.get("account.must-change")));
        }
        if (account.demo()) {
            state.add(Badges.quiet(Words.get("account.demo")));
        }
        return state;
    }
}
