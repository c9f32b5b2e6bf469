package org.rasti.desk.speaker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.speaker.SpeakerLine;
import org.rasti.speaker.SpeakerMerge;
import org.rasti.speaker.SpeakerMergeService;
import org.rasti.speaker.SpeakerQueries;

/** Which other record is the same speaker, which of both stays, and what will move. */
final class MergeForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SpeakerDetails here;
    private final transient SpeakerQueries speakers;
    private final transient SpeakerMergeService merging;
    private final KnownSpeakerField field;
    private final RadioButtonGroup<Long> stays = new RadioButtonGroup<>(Words.get("merge.stays"));
    private final Div preview = new Div();
    private final transient Fields fields;
    private transient @Nullable SpeakerDetails other;

    MergeForm(SpeakerDetails here, SpeakerQueries speakers, SpeakerMergeService merging) {
        this.here = here;
        this.speakers = speakers;
        this.merging = merging;
        field = new KnownSpeakerField(Words.get("merge.other"), speakers, here.id());
        field.setHelperText(Words.get("merge.other.help"));
        fields = new Fields().with("target", field);
        preview.addClassName("merge-preview");
        preview.getElement().setAttribute("role", "status");
        stays.setVisible(false);
        stays.setItemLabelGenerator(this::name);
        field.addValueChangeListener(change -> choose(change.getValue()));
        stays.addValueChangeListener(change -> preview());
        addClassName("form");
        add(field, stays, preview);
    }

    private String name(long id) {
        var other = this.other;
        return (other != null && other.id() == id ? other : here)
                .name(Words.language().tag());
    }

    private void choose(@Nullable SpeakerLine line) {
        other = line == null ? null : speakers.details(line.id()).orElse(null);
        stays.setVisible(other != null);
        if (other != null) {
            stays.setItems(here.id(), other.id());
            stays.setValue(here.id());
        }
        preview();
    }

    private void preview() {
        preview.removeAll();
        var chosen = other;
        if (chosen == null || stays.getValue() == null) {
            return;
        }
        var staysHere = stays.getValue() == here.id();
        var kept = staysHere ? here : chosen;
        var gone = staysHere ? chosen : here;
        var moved = merging.preview(gone.id(), kept.id());
        var list = new UnorderedList();
        for (var part : List.of(
                Words.get("merge.statements", moved.statements()),
                Words.get("merge.appearances", moved.appearances()),
                Words.get("merge.names", moved.names()),
                Words.get("merge.roles", moved.affiliations()))) {
            list.add(new ListItem(part));
        }
        preview.add(new Paragraph(Words.get("merge.moves", name(gone.id()), name(kept.id()))), list);
        doubts(chosen).forEach(doubt -> {
            var warning = new Paragraph(doubt);
            warning.addClassName("own-work");
            preview.add(warning);
        });
        preview.add(new Paragraph(Words.get("merge.stays-as-it-is")));
    }

    /** What speaks against both being the same. */
    private List<String> doubts(SpeakerDetails chosen) {
        var doubts = new ArrayList<String>();
        if (here.person() != chosen.person()) {
            doubts.add(Words.get("merge.doubt.kind"));
        }
        if (here.wikidataId() != null && chosen.wikidataId() != null) {
            doubts.add(Words.get("merge.doubt.wikidata", here.wikidataId(), chosen.wikidataId()));
        }
        return doubts;
    }

    /** Merges as chosen; what is refused is said, and the choice stays. */
    boolean merge(SerializableConsumer<SpeakerMerge> then) {
        return fields.accept(() -> {
            var chosen = other;
            if (chosen == null) {
                throw new InvalidInput("target", "missing");
            }
            var staysHere = stays.getValue() == here.id();
            var kept = staysHere ? here : chosen;
            var gone = staysHere ? chosen : here;
            return Notices.tell(merging.merge(gone.id(), gone.version(), kept.id(), kept.version()), then);
        });
    }
}
