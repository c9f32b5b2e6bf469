package org.rasti.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rasti.account.AccountService;
import org.rasti.account.Login;
import org.rasti.account.NewAccount;
import org.rasti.account.NewPassword;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.Words;
import org.rasti.desk.home.HomeView;
import org.rasti.text.Language;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@SignedIn("demo-admin")
class MyAccountViewTest extends DemoDesk {

    private static final String GIVEN = "handed over by the admin";
    private static final String OWN = "four words nobody guesses";

    @Autowired
    AccountService accounts;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refusesAWrongPresentPasswordAtItsField() {
        begin("leila", false);
        change("not the present one", OWN, OWN);

        assertThat(present().isInvalid()).isTrue();
        assertThat(present().getErrorMessage()).isEqualTo(Words.get("input.password-wrong"));
    }

    @Test
    void refusesTwoPasswordsThatDiffer() {
        begin("nima", false);
        change(GIVEN, OWN, OWN + "!");

        assertThat(field("password.again").getErrorMessage()).isEqualTo(Words.get("input.password-again"));
    }

    @Test
    void leadsWhoeverWasHandedAPasswordHereUntilItIsChanged() {
        begin("omid", true);
        UI.getCurrent().navigate("statements");
        assertThat(getCurrentView()).isInstanceOf(MyAccountView.class);

        change(GIVEN, OWN, OWN);

        UI.getCurrent().navigate("");
        assertThat(getCurrentView()).isInstanceOf(HomeView.class);
    }

    /** Makes an account and signs it in. */
    private void begin(String login, boolean mustChange) {
        accounts.create(
                new NewAccount(new Login(login), login, Set.of(Role.CHECKER), Language.FA, mustChange, false),
                new NewPassword(GIVEN));
        SecurityContextHolder.setContext(
                SignedIn.Factory.of(accounts.forSignIn(login).orElseThrow()));
        navigate(MyAccountView.class);
    }

    private void change(String present, String wanted, String again) {
        test(present()).setValue(present);
        test(field("password.new")).setValue(wanted);
        test(field("password.again")).setValue(again);
        test(findInView(Button.class).withText(Words.get("password.change")).single())
                .click();
    }

    private PasswordField present() {
        return field("password.present");
    }

    private PasswordField field(String label) {
        return findInView(PasswordField.class).withLabel(Words.get(label)).single();
    }
}
