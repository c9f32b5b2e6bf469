package org.rasti.desk.speaker;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.HistoryList;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.speaker.SpeakerQueries;

/** All that the desk knows of a speaker: names, roles, statements, duplicates, and what was done. */
@Route("speakers/:id([1-9][0-9]{0,17})")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/reference.css")
class SpeakerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** In the address of the kept one: which duplicate led there. */
    private static final String MERGED = "merged";

    private final transient SpeakerQueries speakers;
    private final AboutPanel about;
    private final NamesPanel names;
    private final RolesPanel roles;
    private final SaidPanel said;
    private final MergesPanel merges;

    private final Paragraph note = new Paragraph();
    private final Div header = new Div();
    private final Section history = new Section(Words.get("history.title"));
    private String name = "";

    SpeakerView(
            SpeakerQueries speakers,
            AboutPanel about,
            NamesPanel names,
            RolesPanel roles,
            SaidPanel said,
            MergesPanel merges) {
        this.speakers = speakers;
        this.about = about;
        this.names = names;
        this.roles = roles;
        this.said = said;
        this.merges = merges;
        addClassName("workspace");
        header.addClassName("workspace-head");
        note.addClassName("reference-note");
        note.getElement().setAttribute("role", "status");
        var main = new Div(names, roles, said);
        main.addClassName("workspace-main");
        var aside = new Div(merges, history);
        aside.addClassName("workspace-side");
        var columns = new Div(main, aside);
        columns.addClassName("workspace-columns");
        add(note, header, columns);
        about.onChange(this::show);
        names.onChange(this::show);
        roles.onChange(this::show);
        merges.onChange(this::reload);
    }

    static String path(long id) {
        return "speakers/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id").orElse(0L);
        var kept = speakers.kept(id);
        if (kept.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (kept.get().id() != id) {
            event.forwardTo(
                    SpeakerView.class,
                    new RouteParameters("id", String.valueOf(kept.get().id())),
                    QueryParameters.of(MERGED, String.valueOf(id)));
            return;
        }
        show(kept.get());
        tell(kept.get(), event.getLocation().getQueryParameters().getSingleParameter(MERGED));
    }

    /** Whoever followed an old link is told why they are here. */
    private void tell(SpeakerDetails here, Optional<String> merged) {
        var duplicate = merged.filter(id -> id.matches("[1-9][0-9]{0,17}")).map(Long::valueOf);
        var led = duplicate
                .flatMap(speakers::kept)
                .filter(kept -> kept.id() == here.id() && duplicate.get() != here.id());
        note.setText(Words.get("speaker.merged-here"));
        note.setVisible(led.isPresent());
    }

    private void reload(long id) {
        speakers.kept(id).ifPresent(this::show);
    }

    private void show(SpeakerDetails speaker) {
        name = speaker.name(Words.language().tag());
        header.removeAll();
        header.add(line(speaker), new H1(Bidi.isolated(name)), facts(speaker), about);
        about.show(speaker);
        names.show(speaker);
        roles.show(speaker);
        said.show(speaker);
        merges.show(speaker);
        history.show(new HistoryList(speakers.history(speaker.id())));
    }

    private static Div line(SpeakerDetails speaker) {
        var line = new Div(
                new Anchor("speakers", Words.get("nav.speakers")),
                Badges.quiet(SpeakerKindField.word(speaker.person())));
        line.addClassName("line");
        if (speaker.demo()) {
            line.add(Badges.quiet(Words.get("demo.mark")));
        }
        return line;
    }

    private static Facts facts(SpeakerDetails speaker) {
        var facts = new Facts();
        speaker.affiliations().stream().findFirst().ifPresent(latest -> {
            facts.with(Bidi.isolated(latest.role()));
            if (latest.body() != null) {
                facts.with(Bidi.isolated(latest.body()));
            }
        });
        if (speaker.wikidataId() != null) {
            facts.with(wikidata(speaker.wikidataId()));
        }
        return facts;
    }

    private static Anchor wikidata(String id) {
        var link = new Anchor("https://www.wikidata.org/wiki/" + id, Words.get("speaker.wikidata.link", id));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    @Override
    public String getPageTitle() {
        return name + " · " + Words.get("desk.name");
    }
}
