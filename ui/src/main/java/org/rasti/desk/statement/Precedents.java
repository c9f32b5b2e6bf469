package org.rasti.desk.statement;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.recurrence.PairDecision;
import org.rasti.recurrence.Similar;

/** How similar statements were rated, to be seen while one is rated: like cases are judged alike, or the difference is known. */
class Precedents extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 4;

    Precedents(List<Similar> similar) {
        addClassName("precedents");
        var rated = similar.stream()
                .filter(one -> one.rating() != null && one.decision() != PairDecision.DIFFERENT)
                .limit(MOST)
                .toList();
        setVisible(!rated.isEmpty());
        var list = new UnorderedList();
        rated.forEach(one -> list.add(item(one)));
        add(new H4(Words.get("precedents.title")), list);
    }

    private static ListItem item(Similar one) {
        var line = one.statement();
        var item = new ListItem(new Anchor("statements/" + line.code(), line.code()));
        if (one.rating() != null) {
            item.add(Badges.of(one.rating()));
        }
        item.add(Bidi.mark(new Span(line.wording()), line.language()));
        return item;
    }
}
