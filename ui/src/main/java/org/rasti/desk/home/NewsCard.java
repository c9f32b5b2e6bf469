package org.rasti.desk.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rasti.activity.Activity;
import org.rasti.activity.SinceLastTime;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.ledger.HistoryLine;

/** What others did to somebody's statements since they were last here. */
final class NewsCard extends Section {

    private static final long serialVersionUID = 1L;

    NewsCard(SinceLastTime news) {
        addClassNames("waiting-card", "news-card");
        var since = new Span(Words.time(news.since()));
        since.addClassName("quiet-line");
        var head = new Div(new H2(Words.get("home.news")), since);
        head.addClassName("waiting-head");
        add(head);
        if (news.activities().isEmpty()) {
            add(new Paragraph(Words.get("home.news.none")));
            return;
        }
        var list = new UnorderedList();
        news.activities().forEach(activity -> list.add(item(activity)));
        add(list);
    }

    private static ListItem item(Activity activity) {
        var link = Bidi.mark(new Anchor("statements/" + activity.code(), activity.wording()), activity.language());
        link.addClassName("claim-link");
        var item = new ListItem(link);
        activity.lines().forEach(line -> item.add(what(line)));
        return item;
    }

    private static Div what(HistoryLine line) {
        var what = new Div(
                new Span(Words.get("history." + line.entity() + "." + line.action(), line.actorName())),
                new Span(Words.time(line.at())));
        what.addClassName("line");
        return what;
    }
}
