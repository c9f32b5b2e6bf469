package org.rasti.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DeskTest;

class BoardViewTest extends DeskTest {

    private final String word =
            "Wharf" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @BeforeEach
    void twoCandidates() {
        article("Minister John Smith said that the port of " + word + " has 7 cranes. He promised that " + word
                + " will get two more by 2028.");
    }

    @Test
    void showsAColumnForEachStateOfAStatementsWay() {
        navigate(BoardView.class);

        assertThat(columns()).hasSize(4);
        assertThat(columns().getFirst()).startsWith("Suggested");
        assertThat(columns().getLast()).startsWith("Published");
    }

    @Test
    void isNarrowedByTheSameAddressAsTheList() {
        open("board", "kind=PROMISE&q=" + word);

        assertThat(columns().getFirst()).contains("two more by 2028").doesNotContain("7 cranes");
        assertThat(columns().get(1)).contains("Nothing stands here.");
        assertThat(find(Anchor.class).withText("As a list").single().getHref()).contains("kind=PROMISE", "q=" + word);
    }

    @Test
    void showsTheStatesThatAreAskedFor() {
        open("board", "state=DISMISSED&state=QUEUED");

        assertThat(columns()).hasSize(2);
        assertThat(columns().getFirst()).startsWith("Queued");
        assertThat(columns().getLast()).startsWith("Dismissed");
    }

    @Test
    void leadsFromTheListToTheSameBoard() {
        open("statements", "kind=PROMISE");

        assertThat(find(Anchor.class).withText("As a board").single().getHref()).isEqualTo("board?kind=PROMISE");
    }

    private static void open(String page, String query) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    }

    private List<String> columns() {
        return find(BoardColumn.class).all().stream()
                .map(column -> column.getElement().getTextRecursively())
                .toList();
    }
}
