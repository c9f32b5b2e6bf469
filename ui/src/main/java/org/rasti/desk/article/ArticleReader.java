package org.rasti.desk.article;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.statement.Mark;
import org.rasti.text.Language;

/** A text with its statements marked in place. A click chooses a mark; selecting words chooses a passage. */
final class ArticleReader extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<@Nullable Mark> onMark;
    private final SerializableConsumer<@Nullable Passage> onPassage;
    private final List<MarkedText.Paragraph> shown = new ArrayList<>();
    private final List<MarkedRun> runs = new ArrayList<>();
    private String text = "";
    private @Nullable Mark chosen;

    ArticleReader(SerializableConsumer<@Nullable Mark> onMark, SerializableConsumer<@Nullable Passage> onPassage) {
        this.onMark = onMark;
        this.onPassage = onPassage;
        addClassName("reader");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://desk-static/article.js");
        getElement().executeJs("window.rastiReader(this)");
    }

    /** Shows the text. Paragraphs that look the same as before are left alone, with whatever is selected in them. */
    void show(String newText, Language language, List<Mark> marks) {
        Bidi.mark(this, language.tag());
        text = newText;
        var paragraphs = MarkedText.of(newText, marks).paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i >= shown.size()) {
                add(paragraph(paragraphs.get(i)));
            } else if (!shown.get(i).equals(paragraphs.get(i))) {
                replace(getComponentAt(i), paragraph(paragraphs.get(i)));
            }
        }
        shown.clear();
        shown.addAll(paragraphs);
        runs.removeIf(run -> run.getParent().flatMap(p -> p.getParent()).isEmpty());
        highlight();
    }

    private Paragraph paragraph(MarkedText.Paragraph source) {
        var paragraph = new Paragraph();
        for (var run : source.runs()) {
            var piece = new MarkedRun(run, this::press);
            runs.add(piece);
            paragraph.add(piece);
        }
        return paragraph;
    }

    /** Where several marks lie on each other, pressing again goes to the one below. */
    private void press(List<Mark> marks) {
        var next = 1 + positionOfChosen(marks);
        onMark.accept(marks.get(next % marks.size()));
    }

    private int positionOfChosen(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (chosen != null && marks.get(i).appearanceId() == chosen.appearanceId()) {
                return i;
            }
        }
        return -1;
    }

    /** Shows which mark is chosen. */
    void choose(@Nullable Mark mark) {
        chosen = mark;
        highlight();
    }

    private void highlight() {
        runs.forEach(run -> run.highlight(chosen));
    }

    /** Brings the chosen mark into view. */
    void scrollToChosen() {
        runs.stream().filter(run -> run.shows(chosen)).findFirst().ifPresent(run -> run.getElement()
                .executeJs("this.scrollIntoView({block: 'center', behavior: 'smooth'})"));
    }

    /** Brings the first place where these words stand into view; nothing happens where they do not. */
    void scrollTo(String words) {
        int place = words.isBlank() ? -1 : text.indexOf(words);
        if (place < 0) {
            return;
        }
        runs.stream().filter(run -> run.covers(place)).findFirst().ifPresent(run -> run.getElement()
                .executeJs("this.scrollIntoView({block: 'center'}); this.classList.add('sought')"));
    }

    /** Called by the script: an empty quote means that nothing is selected any more. */
    @ClientCallable
    void select(int start, int end, String quote) {
        if (quote.isBlank()) {
            onPassage.accept(null);
            return;
        }
        try {
            onPassage.accept(Passage.verified(text, start, end, quote));
        } catch (InvalidInput refused) {
            onPassage.accept(null);
            Notices.problem(Words.get("input." + refused.problem()));
        }
    }
}
