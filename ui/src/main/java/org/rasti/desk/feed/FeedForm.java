package org.rasti.desk.feed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.rasti.article.OutletData;
import org.rasti.article.OutletLine;
import org.rasti.article.OutletQueries;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.feed.FeedLook;
import org.rasti.feed.FeedService;
import org.rasti.fetch.FeedItem;
import org.rasti.fetch.FeedLink;
import org.rasti.text.Language;

/** A feed to be watched. Nothing is added that was not looked at: what stands at the address is fetched and shown first. */
final class FeedForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FeedService feeds;
    private final TextField address = new TextField(Words.get("feed.address"));
    private final Button look = new Button(Words.get("feed.look"), click -> look());
    private final Div preview = new Div();
    private final ComboBox<String> outlet = new ComboBox<>(Words.get("feed.outlet"));
    private final transient Fields fields =
            new Fields().with("address", address).with("name", outlet);
    private transient FeedLook.@Nullable Found found;

    FeedForm(FeedService feeds, OutletQueries outlets) {
        this.feeds = feeds;
        addClassName("form");
        address.setHelperText(Words.get("feed.address.help"));
        address.setRequiredIndicatorVisible(true);
        address.setMaxLength(2000);
        address.addValueChangeListener(change -> forget());
        LanguageField.typedAsCode(address);
        look.setDisableOnClick(true);
        var place = new Div(address, look);
        place.addClassName("address-line");
        preview.addClassName("feed-preview");
        preview.getElement().setAttribute("role", "status");
        outlet.setItems((FetchCallback<String, String>)
                query -> outlets.page(query.getFilter().orElse(""), null, query.getOffset(), query.getLimit()).stream()
                        .map(OutletLine::name));
        outlet.setHelperText(Words.get("feed.outlet.help"));
        outlet.setRequiredIndicatorVisible(true);
        outlet.addCustomValueSetListener(
                event -> outlet.setValue(event.getDetail().strip()));
        LanguageField.typedInAny(outlet);
        add(place, preview, outlet);
        forget();
    }

    private void forget() {
        found = null;
        preview.removeAll();
        outlet.setVisible(false);
    }

    /** Fetches what stands at the address and shows it. */
    private void look() {
        try {
            fields.read(() -> feeds.look(address.getValue())).ifPresent(this::show);
        } finally {
            look.setEnabled(true);
        }
    }

    private void show(FeedLook seen) {
        forget();
        switch (seen) {
            case FeedLook.Found feed -> showFeed(feed);
            case FeedLook.Page(var links) -> showLinks(links);
            case FeedLook.Refused(var trouble) -> fields.show("address", FeedWords.of(trouble));
        }
    }

    private void showFeed(FeedLook.Found feed) {
        found = feed;
        var title = Bidi.isolated(feed.title().isEmpty() ? feed.address() : feed.title());
        title.addClassName("main-name");
        var items = new UnorderedList();
        items.addClassName("reference-list");
        feed.latest().forEach(item -> items.add(new ListItem(new Div(title(item), facts(item)))));
        preview.add(title, new Paragraph(Words.get("feed.preview", feed.articles())), items);
        outlet.setVisible(true);
        if (outlet.isEmpty()) {
            outlet.setValue(feed.outlet() == null ? shorter(feed.title()) : feed.outlet());
        }
    }

    private static Div title(FeedItem item) {
        return new Div(item.title().isEmpty() ? Bidi.text(item.address(), "en") : Bidi.isolated(item.title()));
    }

    private static Facts facts(FeedItem item) {
        var facts = new Facts();
        if (item.publishedAt() != null) {
            facts.with(Words.time(item.publishedAt()));
        }
        return facts;
    }

    /** As a name of an outlet; whoever adds the feed corrects it. */
    private static String shorter(String title) {
        return title.codePointCount(0, title.length()) <= 200 ? title : "";
    }

    private void showLinks(List<FeedLink> links) {
        preview.add(new Paragraph(Words.get("feed.page")));
        var list = new Div();
        list.addClassName("actions");
        links.forEach(link -> list.add(choice(link)));
        preview.add(list);
    }

    private Button choice(FeedLink link) {
        var named = link.title().isEmpty() ? link.address() : link.title();
        var button = new Button(named, click -> {
            address.setValue(link.address());
            look();
        });
        button.setTooltipText(link.address());
        return button;
    }

    /** Does something with a feed that was looked at, and its outlet; looks first where nobody did. */
    boolean accept(BiPredicate<FeedLook.Found, OutletData> work) {
        if (found == null) {
            look();
            return false;
        }
        var feed = found;
        return fields.accept(() -> {
            var name = Objects.requireNonNullElse(outlet.getValue(), "");
            var language = feed.language() == null ? Words.language() : Language.of(feed.language());
            return work.test(feed, new OutletData(name, language, null, List.of(), false));
        });
    }
}
