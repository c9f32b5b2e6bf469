package org.rasti.desk.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Being built. */
@Route("articles")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
public class ArticlesView extends Div {

    private static final long serialVersionUID = 1L;
}
