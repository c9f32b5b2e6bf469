package org.rasti.desk.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Being built. */
@Route("")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
public class HomeView extends Div {

    private static final long serialVersionUID = 1L;
}
