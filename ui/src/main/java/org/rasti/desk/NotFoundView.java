package org.rasti.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.rasti.desk.common.Words;

/** What is shown where nothing is, or nothing that one may see. */
@ParentLayout(DeskLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("empty-state");
        removeAll();
        add(
                new H1(Words.get("not-found.title")),
                new Paragraph(Words.get("not-found.text")),
                new Anchor(".", Words.get("nav.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
