package org.rasti.desk.recurrence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.publication.RepeatService;
import org.rasti.publication.WaitingRepeat;
import org.rasti.statement.Appearance;

/** A repetition that a checker confirmed, for an editor to put on the page of the claim. */
final class RepeatCard extends Div {

    private static final long serialVersionUID = 1L;

    RepeatCard(WaitingRepeat repeat, RepeatService repeats, boolean publishes, SerializableRunnable shown) {
        addClassNames("card", "again-card");
        var claim = Bidi.mark(new Paragraph(repeat.wording()), repeat.language());
        claim.addClassName("again-wording");
        var quote = Bidi.mark(
                new Paragraph(repeat.appearance().exact()),
                repeat.appearance().articleLanguage() == null
                        ? repeat.language()
                        : repeat.appearance().articleLanguage());
        quote.addClassName("again-quote");
        var facts = facts(repeat.appearance());
        add(new Anchor("statements/" + repeat.code(), repeat.code()), claim, quote, facts);
        if (publishes) {
            add(foot(repeat, repeats, shown));
        }
    }

    private static Facts facts(Appearance appearance) {
        var facts = new Facts();
        if (appearance.speaker() != null) {
            facts.with(Bidi.isolated(appearance.speaker()));
        }
        if (appearance.outlet() != null) {
            facts.with(Bidi.isolated(appearance.outlet()));
        }
        if (appearance.day() != null) {
            facts.with(Words.date(appearance.day()));
        }
        var title = appearance.source() != null ? appearance.source().title() : appearance.headline();
        return title == null ? facts : facts.with(Bidi.isolated(title));
    }

    private static Div foot(WaitingRepeat repeat, RepeatService repeats, SerializableRunnable shown) {
        var foot = new Div();
        foot.addClassName("again-foot");
        if (repeat.mine()) {
            var note = new Span(Words.get("again.mine"));
            note.addClassName("quiet-line");
            foot.add(note);
            return foot;
        }
        var show = new Button(
                Words.get("again.put"),
                click -> Notices.tell(repeats.show(repeat.appearance().id()), done -> {
                    Notices.done(Words.get("again.put.done", repeat.code()));
                    shown.run();
                }));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        foot.add(show);
        return foot;
    }
}
