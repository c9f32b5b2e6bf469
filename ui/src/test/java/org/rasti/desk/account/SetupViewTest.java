package org.rasti.desk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rasti.account.Account;
import org.rasti.account.FirstAdmin;
import org.rasti.account.InvalidInput;
import org.rasti.account.Login;
import org.rasti.account.NewPassword;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.common.Words;
import org.rasti.text.Language;
import org.rasti.workflow.Role;

class SetupViewTest extends DemoDesk {

    private static final String PASSWORD = "four words nobody guesses";

    private final FirstAdmin firstAdmin = mock(FirstAdmin.class);
    private final AtomicBoolean left = new AtomicBoolean();

    @Test
    void leadsToSigningInOnceThereAreAccounts() {
        navigate(SetupView.class);

        assertThat(find(Paragraph.class).withText(Words.get("setup.over")).exists())
                .isTrue();
        assertThat(find(RouterLink.class).single().getHref()).isEqualTo("login");
    }

    @Test
    void makesTheAdminWithTheKeyOfTheAddress() {
        when(firstAdmin.create(any(), any(), any(), any(), any()))
                .thenReturn(new Account(1, "mina", "Mina", Set.of(Role.ADMIN), Language.EN, true, false, false, 0));
        var form = form();
        fill(form, PASSWORD);

        verify(firstAdmin)
                .create(eq("the-key"), eq(new Login("mina")), eq("Mina"), any(), eq(new NewPassword(PASSWORD)));
        assertThat(left).isTrue();
    }

    @Test
    void showsAVoidKeyAtItsField() {
        when(firstAdmin.create(any(), any(), any(), any(), any()))
                .thenThrow(new InvalidInput("key", "setup-key-wrong"));
        var form = form();
        fill(form, PASSWORD);

        var key = find(TextField.class, form).withLabel(Words.get("setup.key")).single();
        assertThat(key.getErrorMessage()).isEqualTo(Words.get("input.setup-key-wrong"));
        assertThat(left).isFalse();
    }

    @Test
    void asksAgainWhereTheTwoPasswordsDiffer() {
        var form = form();
        fill(form, PASSWORD + "?");

        verifyNoInteractions(firstAdmin);
        assertThat(left).isFalse();
    }

    private SetupForm form() {
        var form = new SetupForm(firstAdmin, "the-key", () -> left.set(true));
        UI.getCurrent().add(form);
        return form;
    }

    private void fill(SetupForm form, String again) {
        test(find(TextField.class, form).withLabel(Words.get("field.login")).single())
                .setValue("mina");
        test(find(TextField.class, form).withLabel(Words.get("account.name")).single())
                .setValue("Mina");
        test(find(PasswordField.class, form)
                        .withLabel(Words.get("password.new"))
                        .single())
                .setValue(PASSWORD);
        test(find(PasswordField.class, form)
                        .withLabel(Words.get("password.again"))
                        .single())
                .setValue(again);
        test(find(Button.class, form).single()).click();
    }
}
