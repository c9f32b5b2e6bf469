package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rasti.account.AccountService;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.Words;
import org.rasti.extraction.Kind;
import org.rasti.savedview.SavedViewService;
import org.rasti.statement.StatementExport;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementOrder;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@SignedIn("demo-checker")
class StatementsViewTest extends DemoDesk {

    @Autowired
    private StatementExport export;

    @Autowired
    private SavedViewService views;

    @Autowired
    private AccountService accounts;

    @Test
    void showsEverything() {
        navigate(StatementsView.class);

        assertThat(grid().size()).isGreaterThan(20);
        assertThat(findInView(Tabs.class).single().getSelectedIndex()).isZero();
        assertThat(findInView(Paragraph.class).withClassName("passed-over").exists())
                .isFalse();
        assertThat(chips()).isEmpty();
    }

    @Test
    void followsTheStateInTheAddress() {
        open("state=PUBLISHED");

        assertThat(grid().size()).isEqualTo(1);
        assertThat(grid().getRow(0).status()).isEqualTo(StatementStatus.PUBLISHED);
        assertThat(findInView(Tabs.class).single().getSelectedTab().getElement().getTextRecursively())
                .contains(Words.of("status", StatementStatus.PUBLISHED));
    }

    @Test
    void putsTheWordsSoughtIntoTheAddress() {
        navigate(StatementsView.class);

        test(words()).setValue("حوزه تجاری");

        assertThat(grid().size()).isEqualTo(1);
        assertThat(address().getSingleParameter("q")).contains("حوزه تجاری");
    }

    @Test
    void writesAStatementInTheDirectionOfItsLanguage() {
        open("state=PUBLISHED");

        var link = (Anchor) grid().getCellComponent(0, 1);

        assertThat(link.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(link.getElement().getAttribute("lang")).isEqualTo("fa");
        assertThat(link.getHref()).isEqualTo("statements/" + grid().getRow(0).code());
    }

    @Test
    void filtersOfTheAddressCombine() {
        open("state=SUGGESTED&kind=PROMISE&language=fa");

        assertThat(rows())
                .isNotEmpty()
                .allMatch(line -> line.kind() == Kind.PROMISE && line.status() == StatementStatus.SUGGESTED);
        assertThat(chips()).hasSize(3);

        open("state=SUGGESTED&kind=PROMISE&language=tr");

        assertThat(grid().size()).isZero();
    }

    @Test
    void eachChipLeadsToTheListWithoutIt() {
        open("kind=PROMISE&kind=FACT&language=fa&order=OLDEST");

        assertThat(chips().stream().map(Anchor::getHref))
                .containsExactly(
                        "statements?kind=FACT&language=fa&order=OLDEST",
                        "statements?kind=PROMISE&language=fa&order=OLDEST",
                        "statements?kind=PROMISE&kind=FACT&order=OLDEST",
                        "statements?order=OLDEST");
        assertThat(chips().getFirst().getElement().getTextRecursively())
                .contains(Words.of("list.filter", ListField.KIND), Words.of("kind", Kind.PROMISE));
    }

    @Test
    void aFieldChangesTheAddressAndTheAddressTheField() {
        navigate(StatementsView.class);

        test(combo(ListField.ASSIGNEE)).selectItem(Words.get("list.assignee.nobody"));

        assertThat(address().getSingleParameter("assignee")).contains("nobody");
        assertThat(rows()).isNotEmpty().allMatch(line -> line.assigneeId() == null);

        open("kind=OPINION&speaker=1");

        assertThat(combo(ListField.ASSIGNEE).isEmpty()).isTrue();
        assertThat(combo(ListField.SPEAKER).getValue().value()).isEqualTo("1");
        assertThat(kinds().getValue()).extracting(Option::value).containsExactly("OPINION");
    }

    @Test
    void tellsWhatMakesNoSenseAndShowsTheRest() {
        open("state=PUBLISHED&kind=foo&speaker=999999&said-from=soon&<b>=1");

        assertThat(grid().size()).isEqualTo(1);
        assertThat(passedOver().isVisible()).isTrue();
        assertThat(passedOver().getText()).contains("kind=foo", "speaker=999999", "said-from=soon", "<b>=1");
        assertThat(chips()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void sortsAsTheAddressSays() {
        open("order=OLDEST");

        assertThat(rows()).extracting(StatementLine::id).isSorted();

        test((Select<StatementOrder>) findInView(Select.class).single())
                .selectItem(Words.of("list.order", StatementOrder.WORTHINESS));

        assertThat(address().getSingleParameter("order")).contains("WORTHINESS");
        assertThat(rows()).extracting(line -> -line.checkWorthiness()).isSorted();
    }

    @Test
    void showsTheColumnsOfTheAddress() {
        open("column=CODE&column=OUTLET");

        assertThat(((Grid<?>) findInView(Grid.class).single())
                        .getColumns().stream().filter(Component::isVisible))
                .as("never without the wording")
                .hasSize(3);
    }

    @Test
    void writesWhatIsShownAsASheet() throws IOException {
        navigate(StatementsView.class);
        var out = new ByteArrayOutputStream();
        var columns = List.of(ListColumn.CODE, ListColumn.WORDING, ListColumn.STATE);
        var filter = StatementFilter.of(StatementStatus.PUBLISHED);

        new ExportLink(export).write(filter, StatementOrder.NEWEST, new StatementCsv(columns), out);

        var sheet = out.toString(StandardCharsets.UTF_8);
        assertThat(sheet).startsWith("\uFEFF\"").hasLineCount(2);
        assertThat(sheet.lines().findFirst())
                .contains("\uFEFF"
                        + Stream.of(ListColumn.CODE, ListColumn.WORDING, ListColumn.STATE)
                                .map(column -> '"' + column.heading() + '"')
                                .reduce((one, next) -> one + "," + next)
                                .orElseThrow());
        assertThat(sheet.lines().skip(1))
                .allMatch(row ->
                        row.startsWith("\"S-") && row.endsWith(Words.of("status", StatementStatus.PUBLISHED) + "\""));
    }

    @Test
    void keepsAListAndForgetsItAgain() {
        var name = "وعده‌های تازه " + System.nanoTime();
        open("kind=PROMISE&order=NEWEST");

        test(button("list.views.save")).click();
        test(inDialog(TextField.class)).setValue(name);
        test(dialogButton("list.views.keep")).click();

        assertThat(savedView(name).getHref()).isEqualTo("statements?kind=PROMISE&order=NEWEST");
        assertThat(savedView(name).getElement().getAttribute("aria-current")).isEqualTo("true");

        test(button("list.views.rename")).click();
        test(inDialog(TextField.class)).setValue(name + "!");
        test(dialogButton("list.views.keep")).click();
        open("");

        assertThat(savedView(name + "!").getElement().hasAttribute("aria-current"))
                .isFalse();
        assertThat(findInView(Button.class)
                        .withText(Words.get("list.views.delete"))
                        .exists())
                .isFalse();

        open("kind=PROMISE&order=NEWEST");
        test(button("list.views.delete")).click();
        test(dialogButton("list.views.delete")).click();

        assertThat(savedViews())
                .noneMatch(link -> link.getElement().getTextRecursively().contains(name));
    }

    @Test
    void refusesASecondListOfOneNameAtItsField() {
        var name = "Twice " + System.nanoTime();
        views.save(name, false, "due=WEEK");
        open("due=LATER");

        test(button("list.views.save")).click();
        test(inDialog(TextField.class)).setValue(name);
        test(dialogButton("list.views.keep")).click();

        assertThat(inDialog(TextField.class).getErrorMessage()).isEqualTo(Words.get("input.view-name-taken"));
    }

    @Test
    void offersNoChangeOfWhatAColleagueShares() {
        var name = "Shared " + System.nanoTime();
        var mine = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                SignedIn.Factory.of(accounts.forSignIn("demo-editor").orElseThrow()));
        views.save(name, true, "kind=OPINION&age=OVER_MONTH");
        SecurityContextHolder.setContext(mine);

        open("kind=OPINION&age=OVER_MONTH");

        assertThat(savedView(name).getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(findInView(Button.class)
                        .withText(Words.get("list.views.rename"))
                        .exists())
                .isFalse();
    }

    @Test
    void choosesColumns() {
        navigate(StatementsView.class);
        var boxes = columnBoxes();

        test(boxes).selectItem(ListColumn.OUTLET.heading());

        assertThat(address().getParameters("column")).contains("OUTLET", "WORDING");

        test(boxes).deselectItem(ListColumn.OUTLET.heading());

        assertThat(address().getParameters("column")).isEmpty();
    }

    private Button button(String key) {
        return findInView(Button.class).withText(Words.get(key)).single();
    }

    private Button dialogButton(String key) {
        return find(Button.class, find(Dialog.class).last())
                .withText(Words.get(key))
                .single();
    }

    private <T extends Component> T inDialog(Class<T> type) {
        return find(type, find(Dialog.class).last()).single();
    }

    private List<Anchor> savedViews() {
        return findInView(Anchor.class).withClassName("saved-view").all();
    }

    private Anchor savedView(String name) {
        return savedViews().stream()
                .filter(link -> link.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ListColumn> columnBoxes() {
        return findInView(CheckboxGroup.class).single();
    }

    private static void open(String query) {
        UI.getCurrent().navigate(StatementsView.class, QueryParameters.fromString(query));
    }

    private static QueryParameters address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
    }

    private TextField words() {
        return findInView(TextField.class)
                .withCondition(field -> field.getPrefixComponent() != null)
                .single();
    }

    private Paragraph passedOver() {
        return findInView(Paragraph.class).withClassName("passed-over").single();
    }

    private List<Anchor> chips() {
        return findInView(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("chip") || link.hasClassName("chips-clear"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Option> combo(ListField field) {
        return findInView(ComboBox.class)
                .withCondition(box -> Words.of("list.filter", field).equals(box.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Option> kinds() {
        return findInView(MultiSelectComboBox.class)
                .withCondition(box -> Words.of("list.filter", ListField.KIND).equals(box.getLabel()))
                .single();
    }

    private List<StatementLine> rows() {
        var grid = grid();
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<StatementLine>, StatementLine> grid() {
        return test((Grid<StatementLine>) findInView(Grid.class).single());
    }
}
