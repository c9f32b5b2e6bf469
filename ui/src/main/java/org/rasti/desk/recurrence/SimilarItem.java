package org.rasti.desk.recurrence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.matching.Agreement;
import org.rasti.matching.Comparison;
import org.rasti.matching.Likeness;
import org.rasti.recurrence.Similar;

/** One statement that resembles another: its words with those that both share, what became of it, and what differs. */
final class SimilarItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div answers = new Div();

    SimilarItem(Similar similar) {
        addClassName("similar-item");
        var line = similar.statement();
        var head = new Div(new Anchor("statements/" + line.code(), line.code()), Badges.of(line.status()));
        if (similar.rating() != null) {
            head.add(Badges.of(similar.rating()));
        }
        head.addClassName("line");
        var facts = new Facts();
        if (line.speaker() != null) {
            facts.with(Bidi.isolated(line.speaker()));
        }
        if (line.outlet() != null) {
            facts.with(Bidi.isolated(line.outlet()));
        }
        answers.addClassName("actions");
        add(head, wording(similar), facts, sure(similar), notes(similar.comparison()), answers);
    }

    private static Paragraph wording(Similar similar) {
        var line = similar.statement();
        var wording = Bidi.mark(new Paragraph(), line.language());
        wording.addClassName("similar-wording");
        var marks = similar.comparison().shared().stream()
                .flatMap(word -> word.right().stream())
                .sorted(Comparator.comparingInt(Comparison.Span::start))
                .toList();
        var text = line.wording();
        int at = 0;
        for (var mark : marks) {
            if (mark.start() < at || mark.end() > text.length()) {
                continue;
            }
            append(wording, text.substring(at, mark.start()));
            var shared = new Element("mark");
            shared.setText(text.substring(mark.start(), mark.end()));
            wording.getElement().appendChild(shared);
            at = mark.end();
        }
        append(wording, text.substring(at));
        return wording;
    }

    private static void append(Paragraph paragraph, String text) {
        if (!text.isEmpty()) {
            paragraph.getElement().appendChild(Element.createText(text));
        }
    }

    private static Div sure(Similar similar) {
        var key = similar.likeness() == Likeness.LIKELY_SAME ? "similar.likely" : "similar.see-also";
        var likeness = Badges.quiet(Words.get(key));
        if (similar.likeness() == Likeness.LIKELY_SAME) {
            likeness.addClassName("likely");
        }
        var sure = new Div(likeness, new Span(Words.get("similar.sure", similar.confidence())));
        if (similar.decision() != null) {
            sure.add(Badges.quiet(Words.of("similar.decided", similar.decision())));
        }
        sure.addClassNames("line", "quiet-line");
        return sure;
    }

    /** What agrees quietly, what differs so that nobody misses it. */
    private static Div notes(Comparison comparison) {
        var notes = new Div();
        notes.addClassName("similar-notes");
        note(notes, "similar.speaker", comparison.speakers());
        note(notes, "similar.numbers", comparison.numbers());
        note(notes, "similar.dates", comparison.dates());
        if (comparison.opposite()) {
            note(notes, "similar.polarity", Agreement.DIFFERENT);
        }
        notes.setVisible(notes.getComponentCount() > 0);
        return notes;
    }

    private static void note(Div notes, String group, @Nullable Agreement agreement) {
        if (agreement == null || agreement == Agreement.UNKNOWN) {
            return;
        }
        var note = Badges.quiet(Words.of(group, agreement));
        if (agreement == Agreement.DIFFERENT) {
            note.addClassName("differs");
        }
        notes.add(note);
    }

    /** Offers an answer. */
    SimilarItem offer(String key, SerializableRunnable answer) {
        answers.add(new Button(Words.get(key), click -> answer.run()));
        return this;
    }
}
