package org.rasti.desk.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Being built. */
@Route("accounts")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
public class AccountsView extends Div {

    private static final long serialVersionUID = 1L;
}
