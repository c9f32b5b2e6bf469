package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DeskTest;
import org.rasti.statement.StatementLine;

class TriageViewTest extends DeskTest {

    @Test
    void goesOnWithTheNextOneAfterADecision() {
        article("Minister John Smith said that the army has bought 40 tanks from France.\n"
                + "He added that taxes will fall by 10 percent in 2027.");
        navigate(TriageView.class);
        var first = chosen();
        var second = test(grid()).getRow(1).wording();

        test(find(Button.class).withText("Not a statement").single()).click();

        assertThat(chosen()).isEqualTo(second).isNotEqualTo(first);
    }

    @Test
    void narrowsTheListByWords() {
        article("Minister John Smith said that the harbour of Blagoveshchensk has 7 cranes.");
        navigate(TriageView.class);

        filter("Blagoveshchensk");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).wording()).contains("7 cranes");
    }

    @Test
    void saysSoWhenNothingIsFound() {
        navigate(TriageView.class);

        filter("no such words anywhere");

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing found");
    }

    private void filter(String words) {
        test(find(TextField.class).withPlaceholder("Words, code or speaker").single())
                .setValue(words);
    }

    private String chosen() {
        return find(Paragraph.class).withClassName("candidate-wording").single().getText();
    }

    @SuppressWarnings("unchecked")
    private Grid<StatementLine> grid() {
        return (Grid<StatementLine>) find(Grid.class).single();
    }
}
