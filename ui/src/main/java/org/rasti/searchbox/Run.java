package org.rasti.searchbox;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rasti.search.Excerpt;

/** A piece of a text, all of it marked as found or none of it. */
public record Run(String text, boolean marked) implements Serializable {

    /** The passage in pieces. Marks that lie outside of it or on one another are cut, so that its text stays as it is. */
    public static List<Run> of(Excerpt passage) {
        var text = passage.text();
        var runs = new ArrayList<Run>();
        int at = 0;
        for (var mark : passage.marks()) {
            int start = Math.clamp(mark.start(), at, text.length());
            int end = Math.clamp(mark.end(), start, text.length());
            add(runs, text.substring(at, start), false);
            add(runs, text.substring(start, end), true);
            at = end;
        }
        add(runs, text.substring(at), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }
}
