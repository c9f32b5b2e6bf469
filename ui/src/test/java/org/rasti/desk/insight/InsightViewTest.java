package org.rasti.desk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.desk.WorkingDesk;
import org.rasti.workflow.Role;

class InsightViewTest extends WorkingDesk {

    @Test
    void everyQuestionIsAnsweredInATableWithItsChartAndFile() {
        research();

        navigate(InsightView.class);

        assertThat(table("From received to published, by speaker")).contains("John Smith", "Received", "Dismissed");
        assertThat(table("From received to published, by outlet")).contains("The Daily");
        assertThat(table("Open work")).contains("Nasrin");
        assertThat(table("How long statements wait")).contains("Median days");
        assertThat(chart("Open work")).contains("role=\"img\"", "<title", "Nasrin");
        assertThat(find(Anchor.class)
                        .withCondition(link ->
                                "CSV: Open work".equals(link.getElement().getAttribute("aria-label")))
                        .single()
                        .getHref())
                .isNotBlank();
    }

    @Test
    void whereThereIsNothingToCountItSaysSo() {
        navigate(InsightView.class);

        assertThat(text(section("Published per week"))).contains("There is nothing to count in these days.");
        assertThat(find(NativeTable.class, section("Published per week")).all()).isEmpty();
    }

    @Test
    void theDaysLookedAtStandInTheAddress() {
        open("YEAR");
        assertThat(chosen()).isEqualTo(Lookback.YEAR);

        open("nonsense");
        assertThat(chosen()).isEqualTo(Lookback.QUARTER);
    }

    @Test
    void anAdminSeesTheFiguresAsWell() {
        signIn(Role.ADMIN);

        navigate(InsightView.class);

        assertThat(titles()).contains("Open work", "Published per week");
    }

    private static void open(String period) {
        UI.getCurrent().navigate(InsightView.class, QueryParameters.of("period", period));
    }

    private Object chosen() {
        return find(Select.class).withLabel("Days looked at").single().getValue();
    }

    private String table(String title) {
        return text(find(NativeTable.class, section(title)).single());
    }

    private String chart(String title) {
        return find(Html.class, section(title)).single().getInnerHtml();
    }

    private Section section(String title) {
        return find(Section.class)
                .withClassName("insight")
                .withCondition(section -> find(H2.class, section).all().stream()
                        .anyMatch(head -> head.getText().equals(title)))
                .single();
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }
}
