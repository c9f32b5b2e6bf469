package org.rasti.desk.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Being built. */
@Route("reviews")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
public class ReviewsView extends Div {

    private static final long serialVersionUID = 1L;
}
