package org.rasti.desk.statement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.statement.Claim;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Source;

/** Enters a statement by hand that was made elsewhere than in an article: on air, in a speech, in a post. */
@Route("statements/new")
@RolesAllowed({"CHECKER", "EDITOR"})
@StyleSheet("desk-static/article.css")
class NewStatementView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MarkingService marking;
    private final transient Fields fields = new Fields();
    private final RadioButtonGroup<Source.Kind> kind = new RadioButtonGroup<>(Words.get("source.kind"));
    private final TextField title = new TextField(Words.get("source.title"));
    private final TextField address = new TextField(Words.get("source.address"));
    private final TextField timeCode = new TextField(Words.get("source.time-code"));
    private final DayField saidOn = new DayField(Words.get("source.said-on"));
    private final ClaimForm claim;

    /** Where and when it was said. */
    private record Made(Source in, @Nullable LocalDate on) {}

    NewStatementView(MarkingService marking, ClaimForm claim) {
        this.marking = marking;
        this.claim = claim;
        addClassNames("page", "narrow");
        kind.setItems(Source.Kind.values());
        kind.setItemLabelGenerator(value -> Words.of("source", value));
        kind.setValue(Source.Kind.BROADCAST);
        title.setHelperText(Words.get("source.title.help"));
        LanguageField.typedInAny(title);
        LanguageField.typedAsCode(address);
        LanguageField.typedAsCode(timeCode);
        timeCode.setPlaceholder("12:34");
        fields.with("sourceTitle", title)
                .with("sourceUrl", address)
                .with("timeCode", timeCode)
                .with("saidOn", saidOn);
        var source = new Div(kind, title, address, timeCode, saidOn);
        source.addClassName("source-form");
        add(new H1(Words.get("articles.enter")), new Paragraph(Words.get("new-statement.help")));
        add(new H2(Words.get("new-statement.claim")), claim);
        add(new H2(Words.get("new-statement.source")), source, buttons());
    }

    private Div buttons() {
        var save = new Button(Words.get("new-statement.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(Words.get("claim.cancel"), click -> open("articles")));
        buttons.addClassName("form-buttons");
        return buttons;
    }

    /** The source is looked at first: a new speaker is recorded with the claim, and should not be for nothing. */
    private void save() {
        fields.read(() -> new Made(source(), saidOn.read("saidOn")))
                .ifPresent(made -> claim.read().ifPresent(words -> enter(words, made)));
    }

    private void enter(Claim words, Made made) {
        var statement = marking.enter(words, made.in(), made.on());
        open("statements/" + statement.code());
        Notices.done(Words.get("new-statement.saved", statement.code()));
    }

    private Source source() {
        return new Source(kind.getValue(), title.getValue(), address.getValue(), timeCode.getValue());
    }

    private static void open(String place) {
        UI.getCurrent().navigate(place);
    }

    @Override
    public String getPageTitle() {
        return Words.title("articles.enter");
    }
}
