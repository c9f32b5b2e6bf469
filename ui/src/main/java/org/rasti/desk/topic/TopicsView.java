package org.rasti.desk.topic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.HistoryList;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.statement.TopicDetails;
import org.rasti.statement.TopicMerge;
import org.rasti.statement.TopicMergeService;
import org.rasti.statement.TopicQueries;
import org.rasti.statement.TopicService;

/** What statements can be about. Editors and admins tend it; everybody sees it. */
@Route("topics")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/account.css")
@StyleSheet("desk-static/reference.css")
public class TopicsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TopicQueries topics;
    private final transient TopicService tending;
    private final transient TopicMergeService merging;
    private final boolean mayTend;
    private final Div list = new Div();
    private final Section merges = new Section(Words.get("topics.merged"));

    TopicsView(
            TopicQueries topics,
            TopicService tending,
            TopicMergeService merging,
            AuthenticationContext authentication) {
        this.topics = topics;
        this.tending = tending;
        this.merging = merging;
        this.mayTend = authentication.hasAnyRole("EDITOR", "ADMIN");
        addClassNames("page", "wide-page");
        var head = new Div(new H1(Words.get("nav.topics")));
        head.addClassName("page-head");
        if (mayTend) {
            head.add(new Button(Words.get("topics.add"), VaadinIcon.PLUS.create(), click -> add()));
        }
        var about = new Paragraph(Words.get("topics.about"));
        about.addClassName("quiet-line");
        add(head, about, list, merges);
        refresh();
    }

    private void refresh() {
        var all = topics.tended();
        list.removeAll();
        list.add(all.isEmpty() ? nothing() : grid(all));
        showMerges(topics.merged());
    }

    private Component grid(List<TopicDetails> all) {
        var grid = new TopicGrid(mayTend, this::edit, this::merge);
        grid.setItems(all);
        return grid;
    }

    private static Component nothing() {
        var nothing = new Div(
                VaadinIcon.TAGS.create(),
                new H2(Words.get("topics.none")),
                new Paragraph(Words.get("topics.none.about")));
        nothing.addClassName("nothing-yet");
        return nothing;
    }

    private void add() {
        var form = new TopicForm(null);
        var title = Words.get("topics.add");
        Dialogs.open(
                title,
                title,
                form,
                () -> form.accept(data -> {
                    tending.create(data);
                    refresh();
                    return true;
                }));
    }

    private void edit(TopicDetails topic) {
        var form = new TopicForm(topic);
        form.add(new H2(Words.get("history.title")), new HistoryList(topics.history(topic.id())));
        Dialogs.open(
                Words.get("topics.edit"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(
                        data -> Notices.tell(tending.update(topic.id(), topic.version(), data), changed -> refresh())));
    }

    private void merge(TopicDetails topic) {
        var form = new TopicMergeForm(topic, topics.tended());
        Dialogs.open(
                Words.get("topics.merge"),
                Words.get("merge.do"),
                form,
                () -> form.accept(kept ->
                        Notices.tell(merging.merge(topic.id(), topic.version(), kept.id(), kept.version()), merged -> {
                            Notices.done(Words.get("merge.done", name(merged.from())));
                            refresh();
                        })));
    }

    private void showMerges(List<TopicMerge> all) {
        merges.setVisible(!all.isEmpty());
        var items = new UnorderedList();
        items.addClassName("reference-list");
        all.forEach(merge -> items.add(item(merge)));
        merges.show(items);
    }

    private ListItem item(TopicMerge merge) {
        var what = Bidi.isolated(Words.get("topics.merged-into", name(merge.from()), name(merge.into())));
        var facts = new Facts()
                .with(Words.get("topics.statements", merge.statements()))
                .with(Bidi.isolated(merge.by()))
                .with(Words.time(merge.at()));
        var item = new ListItem(new Div(what, facts));
        if (mayTend) {
            item.add(TopicGrid.tool("merge.undo", merge.from(), () -> undo(merge)));
        }
        return item;
    }

    private void undo(TopicMerge merge) {
        var title = Words.get("merge.undo");
        Dialogs.confirm(
                title,
                Words.get("merge.undo.sure.topic", name(merge.from()), merge.statements()),
                title,
                () -> Notices.tell(merging.undo(merge.id()), undone -> {
                    Notices.done(Words.get("merge.undone", name(undone.from())));
                    refresh();
                }));
    }

    static String name(TopicDetails topic) {
        return topic.name(Words.language().tag());
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.topics");
    }
}
