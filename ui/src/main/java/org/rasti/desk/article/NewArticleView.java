package org.rasti.desk.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rasti.article.ArticleReading;
import org.rasti.article.ArticleService;
import org.rasti.article.BroughtIn;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.article.ReadOutcome;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;

/** Brings an article in: from an address, from the clipboard, from a file. What was read is looked over before it is stored. */
@Route("articles/new")
@RolesAllowed({"CHECKER", "EDITOR"})
@StyleSheet("desk-static/article.css")
class NewArticleView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ArticleService articles;
    private final transient ArticleReading reading;
    private final RadioButtonGroup<Intake> way = new RadioButtonGroup<>(Words.get("new-article.way"));
    private final TextField address = new TextField();
    private final Button fetch = new Button(Words.get("new-article.read"), click -> fetch());
    private final FileUpload file;
    private final Paragraph note = new Paragraph();
    private final ArticleForm form;
    private transient NewArticle.@Nullable Raw raw;

    NewArticleView(ArticleService articles, ArticleReading reading) {
        this.articles = articles;
        this.reading = reading;
        form = new ArticleForm(articles, reading, address);
        file = new FileUpload((name, bytes) -> found(reading.fromFile(name, bytes)));
        addClassNames("page", "narrow");
        way.setItems(Intake.URL, Intake.PASTE, Intake.UPLOAD);
        way.setItemLabelGenerator(item -> Words.of("intake", item));
        way.addValueChangeListener(event -> choose(event.getValue()));
        address.addClassName("address");
        LanguageField.typedAsCode(address);
        fetch.setDisableOnClick(true);
        fetch.addClickShortcut(Key.ENTER).listenOn(address);
        note.addClassName("reading-note");
        note.getElement().setAttribute("role", "status");
        var place = new Div(address, fetch);
        place.addClassName("address-line");
        add(new H1(Words.get("articles.bring-in")), way, place, file, note, form, buttons());
        way.setValue(Intake.URL);
    }

    private Div buttons() {
        var save = new Button(Words.get("new-article.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        var buttons = new Div(save, new Button(Words.get("claim.cancel"), click -> open("articles")));
        buttons.addClassName("form-buttons");
        return buttons;
    }

    /** What a person pastes was read from nowhere; what was typed stays either way. */
    private void choose(Intake intake) {
        if (intake == Intake.PASTE) {
            raw = null;
        }
        fetch.setVisible(intake == Intake.URL);
        file.setVisible(intake == Intake.UPLOAD);
        address.setLabel(Words.get(intake == Intake.URL ? "new-article.address" : "new-article.address.optional"));
        note.setText(Words.get("new-article.help." + intake.name()));
    }

    private void fetch() {
        try {
            found(reading.fromAddress(address.getValue()));
        } finally {
            fetch.setEnabled(true);
        }
    }

    private void found(ReadOutcome outcome) {
        switch (outcome) {
            case ReadOutcome.Found found -> {
                raw = found.raw();
                form.show(found);
                form.suggestOutlet(known(found.url()));
                note.setText(Words.get("new-article.check"));
            }
            case ReadOutcome.NotFetched(var reason, var detail) ->
                form.refuseAddress(Words.get("fetch." + reason.name(), detail));
            case ReadOutcome.NotReadable() -> notReadable();
        }
    }

    private void notReadable() {
        if (way.getValue() == Intake.UPLOAD) {
            file.refuse(Words.get("new-article.not-readable"));
        } else {
            form.refuseAddress(Words.get("new-article.not-readable"));
        }
    }

    private @Nullable String known(@Nullable String url) {
        var host = url == null ? null : URI.create(url).getHost();
        return host == null ? null : articles.outletOf(host).orElse(null);
    }

    private void save() {
        form.read(intake(), raw).map(articles::bringIn).ifPresent(NewArticleView::show);
    }

    /** How it came in is what its text was read from, whichever way is being looked at now. */
    private Intake intake() {
        if (raw == null) {
            return Intake.PASTE;
        }
        return raw.finalUrl() == null ? Intake.UPLOAD : Intake.URL;
    }

    /** What was typed stays where its address is known with another text. */
    private static void show(BroughtIn article) {
        if (article.otherText()) {
            Notices.problem(Words.get("new-article.other-text"));
            return;
        }
        open("articles/" + article.articleId());
        Notices.done(Words.get(article.isNew() ? "new-article.saved" : "new-article.known"));
    }

    private static void open(String place) {
        UI.getCurrent().navigate(place);
    }

    @Override
    public String getPageTitle() {
        return Words.title("articles.bring-in");
    }
}
