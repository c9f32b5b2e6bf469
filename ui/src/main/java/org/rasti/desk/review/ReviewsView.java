package org.rasti.desk.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.verdict.ReviewLine;
import org.rasti.verdict.ReviewService;

/** Versions that wait for an editor, the longest waiting first. */
@Route("reviews")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
public class ReviewsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    ReviewsView(ReviewService reviews) {
        addClassName("page");
        add(new H1(Words.get("nav.reviews")));
        var waiting = reviews.waiting();
        if (waiting.isEmpty()) {
            var empty = new Div(new Paragraph(Words.get("reviews.empty")));
            empty.addClassName("empty");
            add(empty);
        }
        waiting.forEach(line -> add(card(line)));
    }

    private static Div card(ReviewLine line) {
        var claim = new Anchor("reviews/" + line.verdictId(), line.wording());
        claim.addClassName("claim-link");
        var about = new Div(
                new Span(line.code()),
                Badges.of(line.status()),
                Badges.quiet(Words.get("verdict.version", line.no())),
                Bidi.isolated(line.author()),
                new Span(Words.time(line.publishAt() != null ? line.publishAt() : line.submittedAt())));
        about.addClassName("line");
        if (line.mine()) {
            about.add(Badges.quiet(Words.get("reviews.mine")));
        }
        var card = new Div(Bidi.mark(claim, line.language()), about);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.reviews");
    }
}
