package org.rasti.desk.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.rasti.text.TextChanges;
import org.rasti.text.TextChanges.Kind;
import org.rasti.text.TextChanges.Run;

/** What changed between two texts: what went struck out, what came underlined, both named to screen readers. */
public final class Differences extends Div {

    private static final long serialVersionUID = 1L;

    /** How much of a long passage that stayed is shown on either side of a change. */
    private static final int CONTEXT = 160;

    /** @param language of the texts */
    public Differences(String before, String after, String language) {
        addClassName("differences");
        Bidi.mark(this, language);
        var runs = TextChanges.between(before, after);
        for (int i = 0; i < runs.size(); i++) {
            show(runs.get(i), i == 0, i == runs.size() - 1);
        }
    }

    private void show(Run run, boolean first, boolean last) {
        switch (run.kind()) {
            case SAME -> text(shortened(run.text(), first, last));
            case REMOVED -> marked("del", "differences.removed", run);
            case ADDED -> marked("ins", "differences.added", run);
        }
    }

    private static String shortened(String text, boolean first, boolean last) {
        int head = first ? 0 : CONTEXT;
        int tail = last ? 0 : CONTEXT;
        if (text.length() <= 2 * CONTEXT + 1) {
            return text;
        }
        return text.substring(0, whole(text, head)) + " … " + text.substring(whole(text, text.length() - tail));
    }

    /** No letter is cut in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private void text(String text) {
        getElement().appendChild(Element.createText(text));
    }

    private void marked(String tag, String key, Run run) {
        var mark = new Element(tag);
        var spoken = new Span(Words.get(key));
        spoken.addClassName("spoken");
        mark.appendChild(spoken.getElement(), Element.createText(run.text()));
        mark.setAttribute("class", run.kind() == Kind.ADDED ? "added" : "removed");
        getElement().appendChild(mark);
    }
}
