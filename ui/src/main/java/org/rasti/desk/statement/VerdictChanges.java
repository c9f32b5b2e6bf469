package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Differences;
import org.rasti.desk.common.Words;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Rating;

/** What one wording of a verdict changes on another one, part by part; parts that stayed are left out. */
class VerdictChanges extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param language that the verdict is written in
     * @param ratings finds a rating by its id
     */
    VerdictChanges(Draft before, Draft after, String language, Function<Long, @Nullable Rating> ratings) {
        addClassName("verdict-changes");
        part(
                "field.rating",
                name(before, ratings),
                name(after, ratings),
                Words.language().tag());
        part("field.summary", before.summary(), after.summary(), language);
        part("field.explanation", before.explanation(), after.explanation(), language);
        part("field.public-note", note(before), note(after), language);
        if (getComponentCount() == 0) {
            add(new Paragraph(Words.get("differences.none")));
        }
    }

    private static String name(Draft text, Function<Long, @Nullable Rating> ratings) {
        var id = text.ratingId();
        var rating = id == null ? null : ratings.apply(id);
        return rating == null ? "" : rating.name(Words.language().tag());
    }

    private static String note(Draft text) {
        return Objects.requireNonNullElse(text.publicNote(), "");
    }

    private void part(String key, String before, String after, String tag) {
        if (!before.equals(after)) {
            add(new H4(Words.get(key)), new Differences(before, after, tag));
        }
    }
}
