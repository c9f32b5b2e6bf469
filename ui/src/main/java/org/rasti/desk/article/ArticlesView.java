package org.rasti.desk.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.rasti.article.ArticleLine;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementQueries;
import org.rasti.text.Language;

/** The articles, the newest first, with what still waits in each. */
@Route("articles")
@RolesAllowed({"CHECKER", "EDITOR", "ADMIN"})
@StyleSheet("desk-static/article.css")
public class ArticlesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StatementQueries statements;

    ArticlesView(StatementQueries statements, AuthenticationContext authentication) {
        this.statements = statements;
        addClassName("page");
        var mayBringIn = authentication.hasAnyRole("CHECKER", "EDITOR");
        var isEmpty = statements.articles(0, 1).isEmpty();
        var head = new Div(new H1(Words.get("nav.articles")));
        head.addClassName("page-head");
        if (mayBringIn) {
            head.add(buttons());
        }
        add(head, isEmpty ? invitation() : list());
    }

    private static Div buttons() {
        var bringIn =
                new Button(Words.get("articles.bring-in"), VaadinIcon.PLUS.create(), click -> open("articles/new"));
        bringIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(new Button(Words.get("articles.enter"), click -> open("statements/new")), bringIn);
        buttons.addClassName("page-buttons");
        return buttons;
    }

    private static void open(String place) {
        UI.getCurrent().navigate(place);
    }

    private static Component invitation() {
        var empty = new Div(
                VaadinIcon.FILE_TEXT_O.create(),
                new H2(Words.get("articles.none")),
                new Paragraph(Words.get("articles.none.help")));
        empty.addClassName("empty");
        return empty;
    }

    private Grid<ArticleLine> list() {
        var grid = new Grid<ArticleLine>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addClassName("lines");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(ArticlesView::article)
                .setHeader(Words.get("articles.article"))
                .setFlexGrow(1);
        grid.addComponentColumn(ArticlesView::waiting)
                .setHeader(Words.get("articles.statements"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(query -> statements.articles(query.getOffset(), query.getLimit()).stream());
        grid.addItemClickListener(click -> open("articles/" + click.getItem().id()));
        return grid;
    }

    private static Div article(ArticleLine line) {
        var id = new RouteParameters("id", String.valueOf(line.id()));
        var headline = new RouterLink(line.headline(), ArticleView.class, id);
        Bidi.mark(headline, line.language()).addClassName("headline");
        var facts = new Facts();
        if (line.outlet() != null) {
            facts.with(Bidi.isolated(line.outlet()));
        }
        var day = line.publishedOn();
        facts.with(day == null ? Words.get("articles.came", Words.time(line.createdAt())) : Words.date(day));
        facts.with(LanguageField.name(Language.of(line.language())));
        var article = new Div(headline, facts);
        article.addClassName("line-of-article");
        return article;
    }

    private static Div waiting(ArticleLine line) {
        var total = new Span(Words.get("articles.total", line.statements()));
        total.addClassName("quiet-line");
        var counts = new Div(total);
        counts.addClassName("counts");
        if (line.suggested() > 0) {
            counts.addComponentAsFirst(Badges.quiet(Words.get("articles.waiting", line.suggested())));
        }
        return counts;
    }

    @Override
    public String getPageTitle() {
        return Words.title("nav.articles");
    }
}
