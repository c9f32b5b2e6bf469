package org.rasti.desk.outlet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Predicate;
import org.rasti.article.OutletData;
import org.rasti.article.OutletDetails;
import org.rasti.article.OutletQueries;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;

/** What is said of an outlet. */
final class OutletForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OutletDetails known;
    private final transient OutletQueries outlets;
    private final TextField name = new TextField(Words.get("outlets.name"));
    private final TextField homepage = new TextField(Words.get("outlet.homepage"));
    private final TextArea hosts = new TextArea(Words.get("outlet.hosts"));
    private final Checkbox fullText = new Checkbox(Words.get("outlet.full-text.may"));
    private final transient Fields fields =
            new Fields().with("name", name).with("homepage", homepage).with("hosts", hosts);

    OutletForm(OutletDetails known, OutletQueries outlets) {
        this.known = known;
        this.outlets = outlets;
        addClassName("form");
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.setValue(known.name());
        LanguageField.typedInAny(name);
        homepage.setValue(Objects.requireNonNullElse(known.homepage(), ""));
        LanguageField.typedAsCode(homepage);
        hosts.setHelperText(Words.get("outlet.hosts.lines"));
        hosts.setMinRows(3);
        hosts.setValue(String.join("\n", known.hosts()));
        LanguageField.typedAsCode(hosts);
        fullText.setHelperText(Words.get("outlet.full-text.help"));
        fullText.setValue(known.fullText());
        add(name, homepage, hosts, fullText);
    }

    /** Does something with what the form says; what is refused is shown at its field. */
    boolean accept(Predicate<OutletData> work) {
        return fields.accept(() -> {
            var data = new OutletData(
                    name.getValue(),
                    Words.language(),
                    homepage.getValue(),
                    hosts.getValue().lines().toList(),
                    fullText.getValue());
            return isNameFree(data) && areHostsFree(data) && work.test(data);
        });
    }

    /** Says whose name it is, so that a duplicate is found by it. */
    private boolean isNameFree(OutletData data) {
        var owner = outlets.named(data).filter(other -> other.id() != known.id());
        if (owner.isEmpty() || data.name().equals(known.name())) {
            return true;
        }
        fields.show("name", Words.get("outlet.name.taken", owner.get().name()));
        return false;
    }

    private boolean areHostsFree(OutletData data) {
        var taken = outlets.owners(data.hosts(), known.id()).entrySet().stream().findFirst();
        taken.ifPresent(host -> fields.show("hosts", Words.get("outlet.host.taken", host.getKey(), host.getValue())));
        return taken.isEmpty();
    }
}
