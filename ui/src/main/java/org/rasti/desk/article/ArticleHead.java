package org.rasti.desk.article;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.rasti.article.Article;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;

/** What an article is: its headline, who published it and when, and where it stands. */
final class ArticleHead extends Div {

    private static final long serialVersionUID = 1L;

    ArticleHead(Article article) {
        addClassName("article-head");
        var facts = new Facts();
        // Begins where its headline begins, though its words are the interface's.
        facts.getElement().setAttribute("dir", article.language().rightToLeft() ? "rtl" : "ltr");
        if (article.outlet() != null) {
            facts.with(outlet(article.outletId(), article.outlet()));
        }
        if (article.relayedFrom() != null) {
            facts.with(new Span(
                    new Span(Words.get("article.relayed") + " "),
                    outlet(article.relayedFromId(), article.relayedFrom())));
        }
        if (article.publishedOn() != null) {
            facts.with(Words.date(article.publishedOn()));
        }
        facts.with(LanguageField.name(article.language()));
        if (article.demo()) {
            facts.with(Badges.quiet(Words.get("article.demo")));
        }
        if (article.url() != null) {
            facts.with(source(article.url()));
        }
        add(Bidi.mark(new H1(article.headline()), article.language().tag()), facts);
    }

    private static Anchor outlet(@Nullable Long id, String name) {
        return new Anchor("outlets/" + id, Bidi.isolated(name));
    }

    private static Anchor source(String url) {
        var link = new Anchor(url, Words.get("article.source"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
