package org.rasti.desk.statement;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Words;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.Speaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.text.Language;

/** Who said it: somebody known, found by any of their names, or a new name that is recorded when the form is. */
final class SpeakerField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SpeakerService speakers;
    private final ComboBox<SpeakerChoice> name = new ComboBox<>(Words.get("claim.speaker"));
    private final RadioButtonGroup<Boolean> person = new RadioButtonGroup<>(Words.get("claim.speaker.new"));
    private Language language = Words.language();

    /**
     * @param onKnown told when somebody known was chosen
     */
    SpeakerField(SpeakerService speakers, SerializableConsumer<Speaker> onKnown) {
        this.speakers = speakers;
        addClassName("speaker-field");
        name.setItems((FetchCallback<SpeakerChoice, String>)
                query -> speakers.search(query.getFilter().orElse(""), language).stream()
                        .map(speaker -> SpeakerChoice.of(speaker, language))
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        name.setItemLabelGenerator(SpeakerChoice::name);
        name.setRenderer(new ComponentRenderer<>(SpeakerField::line));
        name.setHelperText(Words.get("claim.speaker.help"));
        name.setClearButtonVisible(true);
        name.addCustomValueSetListener(event -> name.setValue(SpeakerChoice.fresh(event.getDetail())));
        name.addValueChangeListener(event -> chosen(event.getValue(), event.isFromClient(), onKnown));
        person.setItems(true, false);
        person.setItemLabelGenerator(is -> Words.get(is ? "speaker.PERSON" : "speaker.BODY"));
        person.setValue(true);
        person.setVisible(false);
        add(name, person);
    }

    private static Div line(SpeakerChoice choice) {
        var line = new Div(Bidi.isolated(choice.name()));
        if (choice.role() != null) {
            var role = new Span(Bidi.isolated(choice.role()));
            role.addClassName("quiet-line");
            line.add(role);
        }
        return line;
    }

    private void chosen(@Nullable SpeakerChoice choice, boolean fromClient, SerializableConsumer<Speaker> onKnown) {
        person.setVisible(choice != null && choice.id() == null);
        if (fromClient && choice != null && choice.id() != null) {
            speakers.find(choice.id()).ifPresent(onKnown);
        }
    }

    ComboBox<SpeakerChoice> name() {
        return name;
    }

    /** In which language a new name is recorded and a known one shown. */
    void speak(Language newLanguage) {
        language = newLanguage;
        name.getDataProvider().refreshAll();
    }

    /** Shows the speaker of a statement, or the one proposed while nobody has confirmed it. */
    void show(@Nullable Long id, @Nullable String proposed, boolean isPerson) {
        var known = id == null ? null : speakers.find(id).orElse(null);
        person.setValue(isPerson);
        if (known != null) {
            name.setValue(SpeakerChoice.of(known, language));
        } else {
            name.setValue(proposed == null ? null : SpeakerChoice.fresh(proposed));
        }
    }

    /** The speaker's id, recorded now if the name is new; none where none was given. */
    @Nullable
    Long read(@Nullable String role, @Nullable String body, boolean demo) {
        var choice = name.getValue();
        if (choice == null || choice.id() != null) {
            return choice == null ? null : choice.id();
        }
        var wanted = new NewSpeaker(choice.name(), language, person.getValue(), role, body);
        var speaker = speakers.findOrCreate(wanted, demo);
        name.setValue(SpeakerChoice.of(speaker, language));
        return speaker.id();
    }
}
