package org.rasti.desk.common;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.evidence.Evidence;
import org.rasti.publication.ExplanationHtml;
import org.rasti.text.Language;
import org.rasti.text.ReaderFormat;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Rating;

/** A verdict as its readers will see it: rating, summary, explanation with numbered citations. */
public final class VerdictShown extends Div {

    private static final long serialVersionUID = 1L;

    public VerdictShown() {
        addClassName("verdict-shown");
    }

    public void show(@Nullable Rating rating, Draft text, List<Evidence> evidence, String language) {
        removeAll();
        if (rating != null) {
            add(Badges.of(rating));
        }
        var summary = new Paragraph(text.summary());
        summary.addClassName("summary");
        add(Bidi.mark(summary, language), Bidi.mark(explanation(text, evidence, language), language));
    }

    /** The one place at the desk where HTML is set: made by the renderer's allow-list, whatever was typed. */
    private static Html explanation(Draft text, List<Evidence> evidence, String language) {
        var ids = evidence.stream().map(Evidence::id).toList();
        var readers = new ReaderFormat(Language.of(language), Words.zone());
        var html = ExplanationHtml.render(text.explanation(), ids, readers::number);
        return new Html("<div class=\"explanation\">" + html + "</div>");
    }
}
