package org.rasti.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.rasti.desk.DeskTest;
import org.rasti.desksearch.DeskSearch;
import org.rasti.search.Completion;
import org.rasti.search.Completion.What;
import org.rasti.search.Excerpt;
import org.rasti.search.Excerpt.Mark;
import org.rasti.search.QueryProblem;
import org.rasti.search.SearchRequest;
import org.rasti.search.SearchResult;
import org.rasti.search.SearchResult.Tolerance;
import org.rasti.search.Total;
import org.rasti.text.Language;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

class SearchViewTest extends DeskTest {

    @MockitoBean
    DeskSearch search;

    private final DeskHits found = new DeskHits();

    @BeforeEach
    void answer() {
        when(search.search(any())).thenAnswer(asked -> found.result());
    }

    @Test
    void showsEverythingFoundAndWhereItIs() {
        ask("q=water");

        assertThat(titles())
                .extracting(Anchor::getHref)
                .containsExactly(
                        "statements/S-4",
                        "articles/9?words=she%20said%20that%20the%20reservoirs%20are%20full",
                        "search?q=speaker%3A%22Nemuna%20%20The%20%20Farzi%22&in=statement",
                        "statements/S-4");
        assertThat(text(findInView(HitCard.class).all().getFirst().getElement()))
                .contains("Statement", "Queued", "S-4", "نمونه فرضی", "with Nasrin");
        assertThat(titles().getFirst().getElement().getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void marksTheWordsThatWereLookedFor() {
        ask("q=water");

        assertThat(marks(titles().getFirst().getElement())).containsExactly("سد");
        assertThat(text(titles().getFirst().getElement())).isEqualTo("هر دوازده سد ما پر است");
        var article = findInView(HitCard.class).all().get(1).getElement();
        assertThat(marks(article)).containsExactly("reservoirs");
        assertThat(text(article)).contains("… she said that the reservoirs are full …");
    }

    @Test
    void countsTheKindsAndKeepsTheOneLookedAtInTheAddress() {
        ask("q=water&in=article&order=oldest");

        assertThat(text(tabs().getElement())).contains("All4", "Statements1", "Articles1,000+");
        assertThat(text(tabs().getSelectedTab().getElement())).startsWith("Articles");
        assertThat(asked()).contains("water kind:ARTICLE", "water");

        choose(tabs(), 1);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("search?q=water&in=statement&order=oldest");
    }

    @Test
    void doesNotWidenAKindThatTheWordsName() {
        ask("q=kind:promise&in=statement");

        assertThat(asked()).containsOnly("kind:promise");
    }

    @Test
    void narrowsByFieldsAndTakesThemOutAgain() {
        ask("q=water rating:false -state:merged");

        assertThat(texts("facet-value")).contains("Queued1", "Published2", "False1", "November 20242");
        // What everything has narrows nothing.
        assertThat(texts("facet-value")).noneMatch(text -> text.startsWith("Persian"));
        assertThat(texts("chip")).containsExactly("Rating:False", "State, without:Merged");
        assertThat(link("facet-value", "Queued1").getHref())
                .isEqualTo("search?q=water%20rating%3Afalse%20-state%3Amerged%20state%3AQUEUED");
        assertThat(link("facet-value", "False1").getHref()).isEqualTo("search?q=water%20-state%3Amerged");
        assertThat(link("chip", "Rating:False").getHref()).isEqualTo("search?q=water%20-state%3Amerged");
    }

    @Test
    void sortsByLinks() {
        ask("q=water");

        assertThat(findInView(Anchor.class).all())
                .filteredOn(link -> link.getText().equals("Newest"))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("search?q=water&order=newest");
    }

    @Test
    void showsMoreOnDemand() {
        found.total = new Total(8, false);
        ask("q=water");
        var more = findInView(Button.class).withText("Show more").single();

        test(more).click();

        assertThat(findInView(HitCard.class).all()).hasSize(8);
        assertThat(more.isVisible()).isFalse();
        var last = ArgumentCaptor.forClass(SearchRequest.class);
        verify(search, atLeastOnce()).search(last.capture());
        assertThat(last.getValue().offset()).isEqualTo(4);
    }

    @Test
    void saysWhatDoesNotCountAndWhatWasMeant() {
        found.tolerance = Tolerance.SPELLING;
        found.didYouMean = "water";
        found.problems.add(new QueryProblem(QueryProblem.Code.NO_DATE, 6, 4));
        ask("q=wter said:soon");

        assertThat(text(view())).contains("Also counting similar spellings", "Did you mean water", "is not a date");
    }

    @Test
    void helpsWhereThereIsNothing() {
        ask("");
        assertThat(text(view())).contains("What are you looking for?", "said:2024-11..2025-01");

        found.hits.clear();
        found.total = Total.NONE;
        ask("q=xyzzy");
        assertThat(text(view())).contains("Nothing found", "Try fewer words");

        when(search.search(any())).thenReturn(SearchResult.notReady());
        ask("q=water");
        assertThat(text(view())).contains("Search is not ready yet");
    }

    @Test
    void showsHostileTextsAsText() {
        var hostile = "<img src=x onerror=alert(1)> \"q\" & \u202Eesrever";
        found.hits.clear();
        found.hits.add(DeskHits.hit(
                "<b>KIND</b>",
                1,
                new Excerpt(hostile, Language.EN, false, List.of(new Mark(-1, 4), new Mark(2, 9_999))),
                Map.of("code", "../../x", "speaker", hostile, "state", "<i>", "rating", "<u>")));
        ask("q=" + hostile + "&in=<b>&order=%00");

        assertThat(text(titles().getFirst().getElement())).isEqualTo(hostile);
        assertThat(elements(view()).map(Element::getTag)).doesNotContain("img", "b", "i", "u");
        assertThat(UI.getCurrent().getInternals().getTitle()).doesNotContain("\u202E");
    }

    @Test
    void isReachedFromTheBoxByEnterAndByChoosing() {
        when(search.complete(eq("nem"), anyInt()))
                .thenReturn(List.of(new Completion(What.SPEAKER, "Nemuna Farzi", "speaker:\"Nemuna Farzi\"", 3)));
        navigate(SearchView.class);
        var box = find(SearchBox.class).single();

        enter(box, "  clean water ");
        assertThat(place()).isEqualTo("search?q=clean%20water");
        assertThat(box.getValue().query()).isEqualTo("clean water");

        assertThat(box.getDataProvider()).isNotNull();
        test(box).setFilter("nem");
        assertThat(test(box).getSuggestionItems()).extracting(Completion::text).containsExactly("Nemuna Farzi");
        test(box).selectItem("speaker:\"Nemuna Farzi\"");
        assertThat(place()).isEqualTo("search?q=speaker%3A%22Nemuna%20Farzi%22");
    }

    @Test
    void asksNothingWhereTheBoxIsEmpty() {
        navigate(SearchView.class);

        enter(find(SearchBox.class).single(), "  ");

        assertThat(place()).isEqualTo("search");
    }

    private static void choose(Tabs tabs, int index) {
        var before = tabs.getSelectedTab();
        tabs.setSelectedIndex(index);
        ComponentUtil.fireEvent(tabs, new Tabs.SelectedChangeEvent(tabs, before, true));
    }

    /** What a browser sends when somebody presses Enter. */
    private static void enter(SearchBox box, String typed) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.key === 'Enter'", true);
        data.put("element.inputElement.value", typed);
        box.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(box.getElement(), "keydown", data));
    }

    private static void ask(String address) {
        UI.getCurrent().navigate("search", QueryParameters.fromString(address));
    }

    private static String place() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private List<String> asked() {
        var requests = ArgumentCaptor.forClass(SearchRequest.class);
        verify(search, atLeastOnce()).search(requests.capture());
        return requests.getAllValues().stream().map(SearchRequest::query).toList();
    }

    private Tabs tabs() {
        return findInView(Tabs.class).single();
    }

    private Element view() {
        return findInView(SearchView.class).single().getElement();
    }

    private List<Anchor> titles() {
        return findInView(Anchor.class).withClassName("claim-link").all();
    }

    private List<String> texts(String className) {
        return findInView(Anchor.class).withClassName(className).all().stream()
                .map(link -> text(link.getElement()))
                .toList();
    }

    private Anchor link(String className, String text) {
        return findInView(Anchor.class).withClassName(className).all().stream()
                .filter(link -> text(link.getElement()).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element) {
        return element.getTextRecursively();
    }

    private static List<String> marks(Element in) {
        return elements(in)
                .filter(element -> element.getTag().equals("mark"))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(SearchViewTest::elements));
    }
}
