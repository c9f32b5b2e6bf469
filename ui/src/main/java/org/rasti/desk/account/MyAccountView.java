package org.rasti.desk.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Being built. */
@Route("me")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
public class MyAccountView extends Div {

    private static final long serialVersionUID = 1L;
}
