package org.rasti.desk.common;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.messages.Messages;
import org.rasti.text.Language;

/** The language of a text. Offers those that Rasti reads, and whichever else a text turned out to be in. */
public final class LanguageField extends Select<Language> {

    private static final long serialVersionUID = 1L;
    private static final List<Language> READ = List.of(Language.FA, Language.EN, Language.TR, Language.AR);

    public LanguageField(String label) {
        setLabel(label);
        setItemLabelGenerator(LanguageField::name);
        setItems(READ);
        setValue(Words.language());
    }

    /** Chooses the language, also one that is not among those usually offered. */
    public void choose(Language language) {
        if (!READ.contains(language)) {
            var more = new ArrayList<>(READ);
            more.add(language);
            setItems(more);
        }
        setValue(language);
    }

    /** What is typed in the field is in this language; its label and its help stay in the interface's. */
    public static void typed(HasElement field, Language language) {
        typed(field, language.tag(), language.rightToLeft() ? "rtl" : "ltr");
    }

    /** The field's text takes its direction from its first letters: names and titles, in any language. */
    public static void typedInAny(HasElement field) {
        typed(field, "", "auto");
    }

    /** An address or a number of a kind that runs from left to right everywhere. */
    public static void typedAsCode(HasElement field) {
        typed(field, "", "ltr");
    }

    private static void typed(HasElement field, String lang, String dir) {
        field.getElement()
                .executeJs(
                        "requestAnimationFrame(() => { const input = this.inputElement;"
                                + " if (input) { input.lang = $0; input.dir = $1; } })",
                        lang,
                        dir);
    }

    /** A language's name in the language of the reader. */
    public static String name(@Nullable Language language) {
        if (language == null) {
            return "";
        }
        var key = "language." + language.tag();
        var known = Messages.in(Words.language()).has(key);
        return known
                ? Words.get(key)
                : language.locale().getDisplayLanguage(Words.language().locale());
    }
}
