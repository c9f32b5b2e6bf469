package org.rasti.desk.speaker;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.statement.StatementFilter;
import org.rasti.statement.StatementFilter.About;
import org.rasti.statement.StatementLine;
import org.rasti.statement.StatementListQueries;
import org.rasti.statement.StatementOrder;
import org.rasti.workflow.StatementStatus;
import org.springframework.context.annotation.Scope;

/** What a speaker said: how much of it stands in each state, and the latest of it. */
@SpringComponent
@Scope("prototype")
class SaidPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LATEST = 8;

    /** As far as statements are counted. */
    private static final int COUNTED = 1000;

    private final transient StatementListQueries statements;
    private final Section section = new Section(Words.get("nav.statements"));

    SaidPanel(StatementListQueries statements) {
        this.statements = statements;
        add(section);
    }

    void show(SpeakerDetails speaker) {
        var said = StatementFilter.ALL.about(new About(speaker.id(), null, null));
        var lines = statements.page(said, StatementOrder.CHANGED, null, 0, LATEST);
        if (lines.isEmpty()) {
            var empty = new Paragraph(Words.get("speaker.statements.none"));
            empty.addClassName("empty");
            section.show(empty);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("reference-list");
        lines.forEach(line -> list.add(item(line)));
        var path = "statements?speaker=" + speaker.id();
        section.show(counts(said, path), list, new Anchor(path, Words.get("speaker.statements.all")));
    }

    private Div counts(StatementFilter said, String path) {
        var counts = new Div();
        counts.addClassNames("line", "state-counts");
        for (var state : StatementStatus.values()) {
            var count = statements.countUpTo(COUNTED, said.in(Set.of(state)));
            if (count > 0) {
                counts.add(count(state, count, path));
            }
        }
        return counts;
    }

    private static Anchor count(StatementStatus state, int count, String path) {
        var number = new Span(count > COUNTED ? Words.get("list.count.more", COUNTED) : Words.number(count));
        return new Anchor(path + "&state=" + state, Badges.of(state), number);
    }

    private static ListItem item(StatementLine line) {
        var link = Bidi.mark(new Anchor("statements/" + line.code(), line.wording()), line.language());
        link.addClassName("claim-link");
        var facts = new Facts().with(line.code()).with(Words.of("status", line.status()));
        if (line.role() != null) {
            facts.with(Bidi.isolated(line.role()));
        }
        facts.with(Words.time(line.updatedAt()));
        return new ListItem(new Div(link, facts));
    }
}
