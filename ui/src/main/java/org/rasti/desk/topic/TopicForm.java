package org.rasti.desk.topic;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.statement.TopicData;
import org.rasti.statement.TopicDetails;
import org.rasti.text.Language;

/** A topic's names, its code, and whether it is offered. */
final class TopicForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FA, Language.TR, Language.AR);

    private final Map<String, TextField> names = new LinkedHashMap<>();
    private final TextField code = new TextField(Words.get("topics.code"));
    private final Checkbox active = new Checkbox(Words.get("topics.active.may"), true);
    private final transient Map<String, String> others = new HashMap<>();
    private final transient Fields fields = new Fields().with("code", code);

    TopicForm(@Nullable TopicDetails known) {
        addClassName("form");
        for (var language : LANGUAGES) {
            addName(language);
        }
        code.setHelperText(Words.get("topics.code.help"));
        code.setRequiredIndicatorVisible(true);
        code.setMaxLength(100);
        LanguageField.typedAsCode(code);
        active.setHelperText(Words.get("topics.active.help"));
        add(code, active);
        if (known != null) {
            show(known);
        }
    }

    private void addName(Language language) {
        var name = new TextField(Words.get("topics.name-in", LanguageField.name(language)));
        name.setMaxLength(100);
        LanguageField.typed(name, language);
        names.put(language.tag(), name);
        fields.with(TopicData.field(language.tag()), name);
        add(name);
    }

    /** A name in a language that has no field here stays as it is. */
    private void show(TopicDetails known) {
        known.names().forEach((tag, name) -> {
            var field = names.get(tag);
            if (field == null) {
                others.put(tag, name);
            } else {
                field.setValue(name);
            }
        });
        code.setValue(known.code());
        active.setValue(known.active());
    }

    /** Does something with what the form says; what is refused is shown at its field. */
    boolean accept(Predicate<TopicData> work) {
        return fields.accept(() -> {
            var named = new HashMap<>(others);
            names.forEach((tag, field) -> named.put(tag, field.getValue()));
            return work.test(new TopicData(code.getValue(), named, active.getValue()));
        });
    }
}
