package org.rasti.desk.speaker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.KeysetPages;
import org.rasti.desk.common.RoomyGrid;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerFilter;
import org.rasti.speaker.SpeakerLine;
import org.rasti.speaker.SpeakerName;
import org.rasti.speaker.SpeakerQueries;

/** Speakers in rows, read page by page while somebody scrolls. A whole row leads to its speaker. */
final class SpeakerGrid extends RoomyGrid<SpeakerLine> {

    private static final long serialVersionUID = 1L;

    /** As far as they are counted; of a longer list nobody needs to know how long it is. */
    static final int COUNTED = 1000;

    private static final int OTHER_NAMES = 4;

    private final transient SpeakerQueries speakers;

    SpeakerGrid(SpeakerQueries speakers) {
        this.speakers = speakers;
        addClassName("statement-grid");
        setPageSize(50);
        addComponentColumn(SpeakerGrid::name)
                .setHeader(Words.get("speakers.name"))
                .setFlexGrow(3);
        addComponentColumn(SpeakerGrid::role)
                .setHeader(Words.get("speakers.role"))
                .setFlexGrow(2);
        addComponentColumn(line -> Badges.quiet(SpeakerKindField.word(line.person())))
                .setHeader(Words.get("speaker.kind"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addComponentColumn(line -> new Span(Words.number(line.statements())))
                .setHeader(Words.get("speakers.statements"))
                .setWidth("8rem")
                .setFlexGrow(0);
        setWhole(addComponentColumn(SpeakerGrid::whole).setHeader(Words.get("speakers.name")));
        addItemClickListener(click ->
                UI.getCurrent().navigate(SpeakerView.path(click.getItem().id())));
    }

    /** What stands where nobody is: nobody at all, or nobody who fits. */
    void showEmpty(String word) {
        var title = new Paragraph(Words.get(word));
        title.addClassName("empty-title");
        var empty = new Div(title, new Paragraph(Words.get(word + ".about")));
        empty.addClassName("empty");
        setEmptyStateComponent(empty);
    }

    private static Div name(SpeakerLine line) {
        var link = new Anchor(SpeakerView.path(line.id()), Bidi.isolated(line.name()));
        link.addClassName("claim-link");
        var name = new Div(link);
        if (!line.others().isEmpty()) {
            var others = new Facts();
            line.others().stream().limit(OTHER_NAMES).forEach(other -> others.with(other(other)));
            name.add(others);
        }
        return name;
    }

    private static Component other(SpeakerName name) {
        return Bidi.text(name.name(), name.language());
    }

    private static Facts role(SpeakerLine line) {
        var role = new Facts();
        if (line.role() != null) {
            role.with(Bidi.isolated(line.role()));
        }
        if (line.body() != null) {
            role.with(Bidi.isolated(line.body()));
        }
        return role;
    }

    private static Component whole(SpeakerLine line) {
        var facts = new Div(
                Badges.quiet(SpeakerKindField.word(line.person())),
                new Span(Words.get("speaker.statements", line.statements())));
        facts.addClassName("line");
        var whole = new Div(name(line), role(line), facts);
        whole.addClassName("whole-row");
        return whole;
    }

    /**
     * Shows a list from its beginning.
     *
     * @param count how many there are, as far as that was counted; more than {@link #COUNTED} says only that there are
     *     more
     */
    void show(SpeakerFilter filter, int count) {
        var pages = new KeysetPages<SpeakerLine>((after, skip, limit) -> speakers.page(filter, after, skip, limit));
        FetchCallback<SpeakerLine, Void> fetch = query -> pages.page(query.getOffset(), query.getLimit()).stream();
        if (count > COUNTED) {
            setItems(fetch).setItemCountEstimate(2 * COUNTED);
        } else {
            setItems(fetch, query -> speakers.countUpTo(COUNTED, filter));
        }
    }
}
