package org.rasti.desk.search;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import org.rasti.desk.common.Bidi;
import org.rasti.search.Excerpt;
import org.rasti.searchbox.Run;

/** Texts with the words that were looked for. They are set as text, whatever stands in them. */
final class Marked {

    private static final String CUT = "…";

    private Marked() {}

    /** Writes a passage into a component, in the direction of its own language. */
    static <T extends HtmlContainer> T write(T into, Excerpt passage) {
        into.addClassName("isolated");
        if (passage.language().tag().equals("und")) {
            into.getElement().setAttribute("dir", "auto");
        } else {
            Bidi.mark(into, passage.language().tag());
        }
        if (passage.cut()) {
            into.add(new Text(CUT + " "));
        }
        Run.of(passage).forEach(run -> write(into, run));
        if (passage.cut()) {
            into.add(new Text(" " + CUT));
        }
        return into;
    }

    private static void write(HasComponents into, Run run) {
        if (run.marked()) {
            var mark = new HtmlContainer("mark");
            mark.setText(run.text());
            into.add(mark);
        } else {
            into.add(new Text(run.text()));
        }
    }
}
