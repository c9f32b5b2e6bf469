package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementLine;
import org.rasti.workflow.StatementStatus;

@SignedIn("demo-checker")
class StatementsViewTest extends DemoDesk {

    @Test
    void showsEverything() {
        navigate(StatementsView.class);

        assertThat(grid().size()).isGreaterThan(20);
        assertThat(findInView(Tabs.class).single().getSelectedIndex()).isZero();
    }

    @Test
    void followsTheStateInTheAddress() {
        UI.getCurrent().navigate(StatementsView.class, QueryParameters.of("state", "PUBLISHED"));

        assertThat(grid().size()).isEqualTo(1);
        assertThat(grid().getRow(0).status()).isEqualTo(StatementStatus.PUBLISHED);
        assertThat(findInView(Tabs.class).single().getSelectedTab().getElement().getTextRecursively())
                .contains(Words.of("status", StatementStatus.PUBLISHED));
    }

    @Test
    void putsTheWordsSoughtIntoTheAddress() {
        navigate(StatementsView.class);

        test(findInView(TextField.class).single()).setValue("حوزه تجاری");

        assertThat(grid().size()).isEqualTo(1);
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("q"))
                .contains("حوزه تجاری");
    }

    @Test
    void writesAStatementInTheDirectionOfItsLanguage() {
        UI.getCurrent().navigate(StatementsView.class, QueryParameters.of("state", "PUBLISHED"));

        var link = (Anchor) grid().getCellComponent(0, 1);

        assertThat(link.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(link.getElement().getAttribute("lang")).isEqualTo("fa");
        assertThat(link.getHref()).isEqualTo("statements/" + grid().getRow(0).code());
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<StatementLine>, StatementLine> grid() {
        return test((Grid<StatementLine>) findInView(Grid.class).single());
    }
}
