package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementLine;
import org.rasti.workflow.StatementStatus;
import org.rasti.workflow.VerdictStatus;

/** The statements in one state, those first that are looked at first. */
final class BoardColumn extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * @param count how many there are, counted up to {@link StatementGrid#COUNTED}
     * @param versions how far the verdicts of some of them are
     * @param all where all of them are listed
     */
    BoardColumn(
            StatementStatus state,
            int count,
            List<StatementLine> lines,
            Map<Long, VerdictStatus> versions,
            String all) {
        addClassName("board-column");
        var title = new H2(new Span(Words.of("status", state)), count(count));
        add(title);
        if (lines.isEmpty()) {
            var none = new Paragraph(Words.get("board.none"));
            none.addClassName("quiet-line");
            add(none);
            return;
        }
        var cards = new UnorderedList();
        lines.forEach(line -> cards.add(new ListItem(card(line, versions.get(line.id())))));
        add(cards);
        if (count > lines.size()) {
            var rest = new Anchor(all, Words.get("board.all"));
            rest.addClassName("board-rest");
            add(rest);
        }
    }

    private static Span count(int count) {
        var number = new Span(
                count > StatementGrid.COUNTED
                        ? Words.get("list.count.more", StatementGrid.COUNTED)
                        : Words.number(count));
        number.addClassName("count");
        return number;
    }

    private static Div card(StatementLine line, @Nullable VerdictStatus version) {
        var head = new Div(new Span(line.code()), Badges.quiet(Words.of("kind", line.kind())));
        head.addClassName("line");
        if (version != null) {
            head.add(Badges.of(version));
        }
        var facts = new Facts();
        for (var name : new @Nullable String[] {line.speaker(), line.assignee()}) {
            if (name != null) {
                facts.with(Bidi.isolated(name));
            }
        }
        if (line.dueOn() != null) {
            facts.with(Words.get("statement.due", Words.date(line.dueOn())));
        }
        var card = new Div(head, StatementGrid.wording(line), facts);
        card.addClassName("board-card");
        return card;
    }
}
