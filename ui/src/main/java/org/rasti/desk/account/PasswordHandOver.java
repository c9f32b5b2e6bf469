package org.rasti.desk.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.rasti.account.NewPassword;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;

/** Shows a new password the one time that it can be seen. Only a deliberate click closes it. */
final class PasswordHandOver extends Dialog {

    private static final long serialVersionUID = 1L;

    PasswordHandOver(String name, NewPassword password) {
        setHeaderTitle(Words.get("accounts.password-of", name));
        addClassName("form-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var shown = new TextField(Words.get("field.password"));
        shown.setValue(password.value());
        shown.setReadOnly(true);
        shown.addClassNames("ltr", "secret");
        var row = new Div(shown, copy(shown));
        row.addClassName("hand-over");
        add(row, new Paragraph(Words.get("accounts.password-once")));
        var close = new Button(Words.get("accounts.close"), click -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    private static Button copy(TextField shown) {
        var button = new Button(Words.get("accounts.copy"));
        button.addClickListener(click -> shown.getElement()
                .executeJs("return navigator.clipboard.writeText(this.value).then(() => true)")
                .then(Boolean.class, copied -> Notices.done(Words.get("accounts.copied"))));
        return button;
    }
}
