package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Being built. */
@Route("statements")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
public class StatementsView extends Div {

    private static final long serialVersionUID = 1L;
}
