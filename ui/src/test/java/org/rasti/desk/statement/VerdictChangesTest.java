package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;
import org.rasti.verdict.Draft;

class VerdictChangesTest {

    private static final Draft BEFORE = new Draft(null, "There are five cranes.", "They were counted.", null);

    @Test
    void onlyThePartsThatChangedAreShown() {
        var after = new Draft(null, "There are six cranes.", "They were counted.", "The count was wrong.");

        var shown = changes(after);

        assertThat(shown).contains("Summary", "[removed:]five", "[added:]six", "[added:]The count was wrong.");
        assertThat(shown).doesNotContain("Explanation");
    }

    @Test
    void whereNothingDiffersThatIsSaid() {
        assertThat(changes(BEFORE)).isEqualTo("Nothing differs.");
    }

    @Test
    void markupInATextStaysText() {
        var after = new Draft(null, "<img src=x onerror=alert(1)>", "They were counted.", null);

        assertThat(tags(new VerdictChanges(BEFORE, after, "en", id -> null).getElement()))
                .doesNotContain("img");
    }

    private static String changes(Draft after) {
        return new VerdictChanges(BEFORE, after, "en", id -> null).getElement().getTextRecursively();
    }

    private static String tags(Element element) {
        return element.isTextNode()
                ? ""
                : element.getTag()
                        + element.getChildren().map(VerdictChangesTest::tags).toList();
    }
}
