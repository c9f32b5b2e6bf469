package org.rasti.desk.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinSession;
import org.rasti.messages.Messages;
import org.rasti.text.Language;

/** Chooses the language of the desk. Each language is named in itself, so that it is found from any other. */
public final class LanguageChoice extends Select<Language> {

    private static final long serialVersionUID = 1L;

    /** For somebody who has not signed in: the session keeps the choice. */
    public LanguageChoice() {
        this(language -> {});
    }

    /**
     * @param remember keeps the choice beyond the session
     */
    public LanguageChoice(SerializableConsumer<Language> remember) {
        setItems(Messages.LANGUAGES);
        setItemLabelGenerator(language -> Messages.in(language).get("language.self"));
        setAriaLabel(Words.get("language.choose"));
        addClassName("language-choice");
        setValue(Words.language());
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                remember.accept(event.getValue());
                VaadinSession.getCurrent().setAttribute(Language.class, event.getValue());
                UI.getCurrent().getPage().reload();
            }
        });
    }
}
