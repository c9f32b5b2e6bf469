package org.rasti.desk.discussion;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.rasti.desk.common.Words;

/** A text as its readers see it, in which words can be selected to comment on them. */
public final class QuotableText extends Div {

    private static final long serialVersionUID = 1L;

    private final Div bar = new Div();
    private int before;
    private String words = "";

    /**
     * @param text holds the explanation in an element of that class
     * @param panel asks for the comment
     */
    public QuotableText(Component text, DiscussionPanel panel) {
        addClassName("quotable");
        var comment = new Button(
                Words.get("discussion.comment-selected"),
                VaadinIcon.COMMENT_O.create(),
                click -> panel.commentOn(before, words));
        comment.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.add(comment);
        bar.addClassName("comment-bar");
        bar.setVisible(false);
        add(text, bar);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript("context://desk-static/quote.js");
        getElement().executeJs("window.rastiQuote(this)");
    }

    /**
     * Called by the script.
     *
     * @param lettersBefore how many letters and digits stand before the selection, citations left out
     * @param selected the words; none where nothing is selected any more
     */
    @ClientCallable
    void select(int lettersBefore, String selected) {
        before = lettersBefore;
        words = selected;
        bar.setVisible(!selected.isBlank());
    }
}
