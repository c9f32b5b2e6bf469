package org.rasti.desk.speaker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Objects;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.speaker.SpeakerEditService;
import org.rasti.speaker.SpeakerQueries;
import org.rasti.speaker.WikidataId;
import org.springframework.context.annotation.Scope;

/** What kind of speaker it is, and how Wikidata knows them. */
@SpringComponent
@Scope("prototype")
class AboutPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SpeakerEditService editing;
    private final transient SpeakerQueries speakers;
    private final boolean mayEdit;
    private SerializableConsumer<SpeakerDetails> changed = speaker -> {};

    AboutPanel(SpeakerEditService editing, SpeakerQueries speakers, AuthenticationContext authentication) {
        this.editing = editing;
        this.speakers = speakers;
        this.mayEdit = authentication.hasAnyRole("CHECKER", "EDITOR");
        addClassName("actions");
    }

    void onChange(SerializableConsumer<SpeakerDetails> listener) {
        changed = listener;
    }

    void show(SpeakerDetails speaker) {
        removeAll();
        if (mayEdit) {
            add(new Button(Words.get("speaker.edit"), click -> edit(speaker)));
        }
    }

    private void edit(SpeakerDetails speaker) {
        var kind = new SpeakerKindField(speaker.person());
        var wikidata = new TextField(Words.get("speaker.wikidata"));
        wikidata.setHelperText(Words.get("speaker.wikidata.help"));
        wikidata.setValue(Objects.requireNonNullElse(speaker.wikidataId(), ""));
        LanguageField.typedAsCode(wikidata);
        var fields = new Fields().with("wikidataId", wikidata);
        var form = new Div(kind, wikidata);
        form.addClassName("form");
        Dialogs.open(
                Words.get("speaker.edit"),
                Words.get("dialog.save"),
                form,
                () -> fields.accept(() -> isFree(speaker, wikidata.getValue(), fields)
                        && Notices.tell(
                                editing.describe(speaker.id(), speaker.version(), kind.getValue(), wikidata.getValue()),
                                changed)));
    }

    /** Says whose id it is, so that a duplicate is found by it. */
    private boolean isFree(SpeakerDetails speaker, String typed, Fields fields) {
        var id = WikidataId.read(typed);
        var owner = id == null ? null : speakers.known(id).orElse(null);
        if (owner == null || owner.id() == speaker.id()) {
            return true;
        }
        fields.show(
                "wikidataId",
                Words.get("speaker.wikidata.taken", owner.name(Words.language().tag())));
        return false;
    }
}
