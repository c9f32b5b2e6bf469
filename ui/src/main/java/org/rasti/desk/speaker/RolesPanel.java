package org.rasti.desk.speaker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.speaker.Affiliation;
import org.rasti.speaker.NewAffiliation;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.speaker.SpeakerEditService;
import org.rasti.workflow.Outcome;
import org.springframework.context.annotation.Scope;

/** What a speaker was and is, with the days. */
@SpringComponent
@Scope("prototype")
class RolesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SpeakerEditService editing;
    private final boolean mayEdit;
    private final Section section = new Section(Words.get("speaker.roles"));
    private SerializableConsumer<SpeakerDetails> changed = speaker -> {};

    RolesPanel(SpeakerEditService editing, AuthenticationContext authentication) {
        this.editing = editing;
        this.mayEdit = authentication.hasAnyRole("CHECKER", "EDITOR");
        add(section);
    }

    void onChange(SerializableConsumer<SpeakerDetails> listener) {
        changed = listener;
    }

    void show(SpeakerDetails speaker) {
        var list = new UnorderedList();
        list.addClassName("reference-list");
        speaker.affiliations().forEach(role -> list.add(item(speaker, role)));
        var help = new Paragraph(Words.get("speaker.roles.help"));
        help.addClassName("quiet-line");
        section.show(speaker.affiliations().isEmpty() ? empty() : list, help);
        if (mayEdit) {
            section.tools(new Button(Words.get("speaker.role.add"), click -> ask(speaker, null)));
        }
    }

    private static Paragraph empty() {
        var empty = new Paragraph(Words.get("speaker.roles.none"));
        empty.addClassName("empty");
        return empty;
    }

    private ListItem item(SpeakerDetails speaker, Affiliation role) {
        var title = Bidi.text(role.role(), role.language().tag());
        title.addClassName("main-name");
        var item = new ListItem(new Div(title, facts(role)));
        if (mayEdit) {
            var tools = new Div(
                    tool("speaker.role.correct", role, () -> ask(speaker, role)),
                    tool("speaker.role.remove", role, () -> remove(speaker, role)));
            tools.addClassName("row-tools");
            item.add(tools);
        }
        return item;
    }

    private static Facts facts(Affiliation role) {
        var facts = new Facts();
        if (role.body() != null) {
            facts.with(Bidi.text(role.body(), role.language().tag()));
        }
        if (role.country() != null) {
            facts.with(CountryField.name(role.country()));
        }
        if (role.since() != null) {
            facts.with(Words.get("speaker.role.from", Words.date(role.since())));
        }
        if (role.until() != null) {
            facts.with(Words.get("speaker.role.to", Words.date(role.until())));
        }
        return facts;
    }

    private static Button tool(String word, Affiliation role, SerializableRunnable does) {
        var button = new Button(Words.get(word), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.get("reference.tool", Words.get(word), role.role()));
        return button;
    }

    private void ask(SpeakerDetails speaker, @Nullable Affiliation role) {
        var form = new RoleForm(role);
        Dialogs.open(
                Words.get(role == null ? "speaker.role.add" : "speaker.role.correct"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(wanted -> Notices.tell(save(speaker, role, wanted), changed)));
    }

    private Outcome<SpeakerDetails> save(SpeakerDetails speaker, @Nullable Affiliation role, NewAffiliation wanted) {
        return role == null
                ? editing.addAffiliation(speaker.id(), speaker.version(), wanted)
                : editing.changeAffiliation(speaker.id(), speaker.version(), role.id(), wanted);
    }

    private void remove(SpeakerDetails speaker, Affiliation role) {
        var title = Words.get("speaker.role.remove");
        Dialogs.confirm(
                title,
                Words.get("speaker.role.remove.sure", role.role()),
                title,
                () -> Notices.tell(editing.removeAffiliation(speaker.id(), speaker.version(), role.id()), changed));
    }
}
