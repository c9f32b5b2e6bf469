package org.rasti.desk.recurrence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.recurrence.Comeback;
import org.rasti.recurrence.PairService;
import org.rasti.statement.StatementLine;
import org.rasti.statement.TriageService;

/** Two statements one above the other, the published one first, and the three answers that a checker can give. */
final class ComebackCard extends Div {

    private static final long serialVersionUID = 1L;

    ComebackCard(
            Comeback comeback, PairService pairs, TriageService triage, boolean decides, SerializableRunnable decided) {
        addClassNames("card", "again-card");
        var published = side(comeback.published(), "again.published");
        if (comeback.rating() != null) {
            published.addComponentAtIndex(1, Badges.of(comeback.rating()));
        }
        var open = side(comeback.open(), "again.open");
        open.addComponentAtIndex(1, Badges.of(comeback.open().status()));
        var sure = new Span(Words.get("similar.sure", comeback.confidence()));
        sure.addClassName("quiet-line");
        add(published, open);
        var foot = new Div(sure);
        foot.addClassName("again-foot");
        if (decides) {
            foot.add(answers(comeback, pairs, triage, decided));
        }
        add(foot);
    }

    private static Div side(StatementLine line, String label) {
        var head = new Span(Words.get(label));
        head.addClassName("again-label");
        var wording = Bidi.mark(new Paragraph(line.wording()), line.language());
        wording.addClassName("again-wording");
        var facts = new Facts().with(new Anchor("statements/" + line.code(), line.code()));
        if (line.speaker() != null) {
            facts.with(Bidi.isolated(line.speaker()));
        }
        if (line.outlet() != null) {
            facts.with(Bidi.isolated(line.outlet()));
        }
        if (line.articleId() != null) {
            facts.with(new Anchor(
                    "articles/" + line.articleId() + "?statement=" + line.code(), Words.get("again.in-text")));
        }
        var side = new Div(head, wording, facts);
        side.addClassName("again-side");
        return side;
    }

    private static Div answers(
            Comeback comeback, PairService pairs, TriageService triage, SerializableRunnable decided) {
        var open = comeback.open();
        var published = comeback.published();
        var same = new Button(
                Words.get("similar.same"),
                click -> Notices.tell(triage.merge(open.id(), open.version(), published.id()), merged -> {
                    Notices.done(Words.get("again.merged", published.code()));
                    decided.run();
                }));
        same.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var related = new Button(
                Words.get("similar.related"),
                click -> Notices.tell(pairs.relate(open.id(), published.id()), done -> decided.run()));
        var different = new Button(
                Words.get("similar.different"),
                click -> Notices.tell(pairs.tellApart(open.id(), published.id()), done -> decided.run()));
        var answers = new Div(same, related, different);
        answers.addClassName("actions");
        return answers;
    }
}
