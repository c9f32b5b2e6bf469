package org.rasti.desk.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasti.article.ArticleReading;
import org.rasti.article.ArticleService;
import org.rasti.article.Intake;
import org.rasti.article.NewArticle;
import org.rasti.article.ReadOutcome;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;

/** What is known of an article that is about to come in, for a person to check and complete. */
final class ArticleForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ArticleReading reading;
    private final transient Fields fields = new Fields();
    private final TextField address;
    private final TextField headline = new TextField(Words.get("article.headline"));
    private final TextArea text = new TextArea(Words.get("article.text"));
    private final LanguageField language = new LanguageField(Words.get("article.language"));
    private final OutletField outlet;
    private final OutletField relayedFrom;
    private final DayField publishedOn = new DayField(Words.get("article.date"));
    private boolean languageCorrected;

    /**
     * @param address stands above, where the ways in are chosen
     */
    ArticleForm(ArticleService articles, ArticleReading reading, TextField address) {
        this.reading = reading;
        this.address = address;
        outlet = new OutletField(Words.get("article.outlet"), articles);
        relayedFrom = new OutletField(Words.get("article.relayed-from"), articles);
        addClassName("article-form");
        text.setMinRows(12);
        text.setMaxRows(24);
        text.addClassName("article-text");
        text.setHelperText(Words.get("article.text.help"));
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.addValueChangeListener(event -> detect());
        // There from the start: a line that came later would move the buttons under somebody's pointer.
        language.setHelperText(Words.get("article.language.help"));
        language.addValueChangeListener(event -> speak(event.isFromClient()));
        fields.with("url", address)
                .with("headline", headline)
                .with("text", text)
                .with("outlet", outlet)
                .with("relayedFrom", relayedFrom)
                .with("publishedOn", publishedOn);
        add(headline, text, language, publishedOn, outlet, relayedFrom);
        speak(false);
    }

    /** Asked again with each text, until a person says better. */
    private void detect() {
        if (!languageCorrected) {
            reading.language(text.getValue()).ifPresent(found -> {
                language.choose(found);
                language.setHelperText(Words.get("article.language.detected"));
            });
        }
    }

    private void speak(boolean byHand) {
        languageCorrected |= byHand;
        if (byHand) {
            language.setHelperText(Words.get("article.language.chosen"));
        }
        if (language.getValue() != null) {
            LanguageField.typed(headline, language.getValue());
            LanguageField.typed(text, language.getValue());
        }
    }

    /** Fills in what was read of a page or a file. */
    void show(ReadOutcome.Found found) {
        languageCorrected = false;
        headline.setValue(found.headline());
        text.setValue(found.text());
        outlet.suggest(found.outlet());
        publishedOn.setValue(found.publishedOn());
        if (found.url() != null) {
            address.setValue(found.url());
        }
        if (found.language() != null) {
            language.choose(found.language());
            language.setHelperText(Words.get("article.language.detected"));
        }
    }

    void suggestOutlet(@Nullable String name) {
        outlet.suggest(name);
    }

    /** Says what is wrong with the address. */
    void refuseAddress(String words) {
        fields.show("url", words);
    }

    /** The article as typed; empty, with the problem shown at its field, if it cannot be. */
    Optional<NewArticle> read(Intake intake, NewArticle.@Nullable Raw raw) {
        return fields.read(() -> new NewArticle(
                intake,
                headline.getValue(),
                text.getValue(),
                language.getValue(),
                outlet.getValue(),
                relayedFrom.getValue(),
                address.getValue(),
                publishedOn.read("publishedOn"),
                raw));
    }
}
