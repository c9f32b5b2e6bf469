package org.rasti.desk.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.account.Account;
import org.rasti.account.AccountService;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.LanguageChoice;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.desk.notification.NoticeChoice;
import org.rasti.notification.NotificationService;

/** One's own account: who one is here, the language of one's desk, one's password. */
@Route("me")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
public class MyAccountView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Paragraph mustChange = new Paragraph(Words.get("me.must-change"));

    MyAccountView(AccountService accounts, NotificationService notifications) {
        addClassNames("page", "account-page");
        var me = accounts.me();
        mustChange.addClassName("account-note");
        mustChange.getElement().setAttribute("role", "status");
        mustChange.setVisible(me.mustChangePassword());
        var password = new ChangePassword(accounts, () -> mustChange.setVisible(false));
        add(
                new H1(Words.get("nav.my-account")),
                mustChange,
                new Section(Words.get("me.who")).show(who(me, accounts)),
                new Section(Words.get("notice.title")).show(new NoticeChoice(notifications)),
                new Section(Words.get("field.password")).show(password));
    }

    private static Component who(Account me, AccountService accounts) {
        var list = new DescriptionList();
        add(list, "account.name", Bidi.isolated(me.displayName()));
        add(list, "field.login", Bidi.text(me.login(), "en"));
        add(list, "account.roles", AccountMarks.roles(me));
        add(list, "account.language", new LanguageChoice(accounts::chooseLanguage));
        list.addClassName("facts");
        return list;
    }

    private static void add(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(Words.get(key)), new DescriptionList.Description(value));
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.my-account");
    }
}
