package org.rasti.desk.account;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.rasti.account.AccountService;
import org.rasti.account.StaffUser;
import org.springframework.stereotype.Component;

/** Leads whoever was handed a password to their account, until they have chosen one that only they know. */
@Component
class MustChangePassword implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext authentication;
    private final transient AccountService accounts;

    MustChangePassword(AuthenticationContext authentication, AccountService accounts) {
        this.authentication = authentication;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guide));
    }

    private void guide(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != MyAccountView.class && mustChange()) {
            event.forwardTo(MyAccountView.class);
        }
    }

    /** The session knows the account as of signing in; only where that one had to change it is the present one asked. */
    private boolean mustChange() {
        return authentication
                        .getAuthenticatedUser(StaffUser.class)
                        .filter(user -> user.account().mustChangePassword())
                        .isPresent()
                && accounts.me().mustChangePassword();
    }
}
