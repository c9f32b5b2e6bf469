package org.rasti.desk.outlet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.rasti.article.OutletArticle;
import org.rasti.article.OutletDetails;
import org.rasti.article.OutletQueries;
import org.rasti.article.OutletService;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.HistoryList;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.text.Language;

/** All that the desk knows of an outlet: where it is found, its articles, its duplicates, and what was done. */
@Route("outlets/:id([1-9][0-9]{0,17})")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/reference.css")
class OutletView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int LATEST = 8;

    /** In the address of the kept one: which duplicate led there. */
    private static final String MERGED = "merged";

    private final transient OutletQueries outlets;
    private final transient OutletService editing;
    private final OutletMergesPanel merges;

    private final Paragraph note = new Paragraph(Words.get("outlet.merged-here"));
    private final Div header = new Div();
    private final Section hosts = new Section(Words.get("outlet.hosts"));
    private final Section articles = new Section(Words.get("nav.articles"));
    private final Section history = new Section(Words.get("history.title"));
    private String name = "";

    OutletView(OutletQueries outlets, OutletService editing, OutletMergesPanel merges) {
        this.outlets = outlets;
        this.editing = editing;
        this.merges = merges;
        addClassName("workspace");
        header.addClassName("workspace-head");
        note.addClassName("reference-note");
        note.getElement().setAttribute("role", "status");
        var main = new Div(hosts, articles);
        main.addClassName("workspace-main");
        var aside = new Div(merges, history);
        aside.addClassName("workspace-side");
        var columns = new Div(main, aside);
        columns.addClassName("workspace-columns");
        add(note, header, columns);
        merges.onChange(id -> outlets.kept(id).ifPresent(this::show));
    }

    static String path(long id) {
        return "outlets/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("id").orElse(0L);
        var kept = outlets.kept(id);
        if (kept.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (kept.get().id() != id) {
            event.forwardTo(
                    OutletView.class,
                    new RouteParameters("id", String.valueOf(kept.get().id())),
                    QueryParameters.of(MERGED, String.valueOf(id)));
            return;
        }
        show(kept.get());
        tell(kept.get(), event.getLocation().getQueryParameters().getSingleParameter(MERGED));
    }

    /** Whoever followed an old link is told why they are here. */
    private void tell(OutletDetails here, Optional<String> merged) {
        var led = merged.filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .filter(id -> id != here.id())
                .flatMap(outlets::kept)
                .filter(kept -> kept.id() == here.id());
        note.setVisible(led.isPresent());
    }

    private void show(OutletDetails outlet) {
        name = outlet.name();
        header.removeAll();
        header.add(line(outlet), new H1(Bidi.isolated(name)), facts(outlet), tools(outlet));
        showHosts(outlet);
        showArticles(outlet);
        merges.show(outlet);
        history.show(new HistoryList(outlets.history(outlet.id())));
    }

    private static Div line(OutletDetails outlet) {
        var fullText = Words.get(outlet.fullText() ? "outlet.full-text.yes" : "outlet.full-text.no");
        var line = new Div(new Anchor("outlets", Words.get("nav.outlets")), Badges.quiet(fullText));
        line.addClassName("line");
        return line;
    }

    private static Facts facts(OutletDetails outlet) {
        var facts = new Facts();
        var homepage = outlet.homepage();
        if (homepage != null) {
            var link = new Anchor(homepage, Bidi.text(homepage, "en"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.with(link);
        }
        facts.with(Words.get("outlet.articles", outlet.articles()));
        if (outlet.relayed() > 0) {
            facts.with(Words.get("outlet.relayed", outlet.relayed()));
        }
        return facts;
    }

    private Div tools(OutletDetails outlet) {
        var tools = new Div(
                new Button(Words.get("outlet.edit"), click -> edit(outlet)),
                new Anchor("statements?outlet=" + outlet.id(), Words.get("outlet.statements")));
        tools.addClassNames("actions", "line");
        return tools;
    }

    private void edit(OutletDetails outlet) {
        var form = new OutletForm(outlet, outlets);
        Dialogs.open(
                Words.get("outlet.edit"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(data ->
                        Notices.tell(editing.update(outlet.id(), outlet.version(), data), changed -> show(changed))));
    }

    private void showHosts(OutletDetails outlet) {
        var help = new Paragraph(Words.get("outlet.hosts.help"));
        help.addClassName("quiet-line");
        if (outlet.hosts().isEmpty()) {
            hosts.show(help);
            return;
        }
        var list = new Facts();
        outlet.hosts().forEach(host -> list.with(Bidi.text(host, "en")));
        hosts.show(list, help);
    }

    private void showArticles(OutletDetails outlet) {
        var list = new UnorderedList();
        list.addClassName("reference-list");
        outlets.articles(outlet.id(), LATEST).forEach(article -> list.add(item(article)));
        if (list.getChildren().findAny().isPresent()) {
            articles.show(list);
        } else {
            var empty = new Paragraph(Words.get("outlet.articles.none"));
            empty.addClassName("empty");
            articles.show(empty);
        }
    }

    private static ListItem item(OutletArticle article) {
        var link = Bidi.mark(new Anchor("articles/" + article.id(), article.headline()), article.language());
        link.addClassName("claim-link");
        var day = article.publishedOn();
        var facts = new Facts()
                .with(new Span(LanguageField.name(Language.of(article.language()))))
                .with(day == null ? Words.time(article.createdAt()) : Words.date(day));
        return new ListItem(new Div(link, facts));
    }

    @Override
    public String getPageTitle() {
        return name + " · " + Words.get("desk.name");
    }
}
