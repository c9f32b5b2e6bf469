package org.rasti.desk.speaker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.speaker.SpeakerMerge;
import org.rasti.speaker.SpeakerMergeService;
import org.rasti.speaker.SpeakerQueries;
import org.springframework.context.annotation.Scope;

/** The duplicates that were merged into a speaker, each with its way back, and the way to merge one more. */
@SpringComponent
@Scope("prototype")
class MergesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SpeakerQueries speakers;
    private final transient SpeakerMergeService merging;
    private final boolean mayMerge;
    private final Section section = new Section(Words.get("merge.title"));
    private SerializableConsumer<Long> changed = id -> {};

    MergesPanel(SpeakerQueries speakers, SpeakerMergeService merging, AuthenticationContext authentication) {
        this.speakers = speakers;
        this.merging = merging;
        this.mayMerge = authentication.hasAnyRole("EDITOR", "ADMIN");
        add(section);
    }

    /**
     * @param listener told whose page is to be shown
     */
    void onChange(SerializableConsumer<Long> listener) {
        changed = listener;
    }

    void show(SpeakerDetails speaker) {
        var merges = speakers.mergedInto(speaker.id());
        setVisible(mayMerge || !merges.isEmpty());
        var list = new UnorderedList();
        list.addClassName("reference-list");
        merges.forEach(merge -> list.add(item(merge)));
        section.show(merges.isEmpty() ? new Paragraph(Words.get("merge.none")) : list);
        if (mayMerge) {
            section.tools(new Button(Words.get("merge.start"), click -> merge(speaker)));
        }
    }

    private ListItem item(SpeakerMerge merge) {
        var name = Bidi.isolated(merge.name());
        name.addClassName("main-name");
        var facts = new Facts()
                .with(Words.get("speaker.statements", merge.statements()))
                .with(Bidi.isolated(merge.by()))
                .with(Words.time(merge.at()));
        var item = new ListItem(new Div(name, facts));
        if (mayMerge) {
            var undo = new Button(Words.get("merge.undo"), click -> undo(merge));
            undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            undo.setAriaLabel(Words.get("reference.tool", Words.get("merge.undo"), merge.name()));
            item.add(undo);
        }
        return item;
    }

    private void merge(SpeakerDetails speaker) {
        var form = new MergeForm(speaker, speakers, merging);
        Dialogs.open(
                Words.get("merge.speakers"),
                Words.get("merge.do"),
                form,
                () -> form.merge(merged -> {
                    Notices.done(Words.get("merge.done", merged.name()));
                    if (merged.intoId() == speaker.id()) {
                        changed.accept(speaker.id());
                    } else {
                        form.getUI().ifPresent(ui -> ui.navigate(SpeakerView.path(merged.intoId())));
                    }
                }));
    }

    private void undo(SpeakerMerge merge) {
        var title = Words.get("merge.undo");
        Dialogs.confirm(
                title,
                Words.get("merge.undo.sure", merge.name(), merge.statements()),
                title,
                () -> Notices.tell(merging.undo(merge.id()), undone -> {
                    Notices.done(Words.get("merge.undone", undone.name()));
                    changed.accept(undone.intoId());
                }));
    }
}
