package org.rasti.desk.speaker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.speaker.NewName;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.speaker.SpeakerEditService;
import org.rasti.speaker.SpeakerName;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.springframework.context.annotation.Scope;

/** What a speaker is called: in each language one main name, and the aliases. */
@SpringComponent
@Scope("prototype")
class NamesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SpeakerEditService editing;
    private final boolean mayEdit;
    private final Section section = new Section(Words.get("speaker.names"));
    private SerializableConsumer<SpeakerDetails> changed = speaker -> {};

    NamesPanel(SpeakerEditService editing, AuthenticationContext authentication) {
        this.editing = editing;
        this.mayEdit = authentication.hasAnyRole("CHECKER", "EDITOR");
        add(section);
    }

    void onChange(SerializableConsumer<SpeakerDetails> listener) {
        changed = listener;
    }

    void show(SpeakerDetails speaker) {
        section.show();
        var byLanguage = speaker.names().stream()
                .collect(Collectors.groupingBy(SpeakerName::language, TreeMap::new, Collectors.toList()));
        byLanguage.forEach((language, names) -> section.append(group(speaker, language, names)));
        if (mayEdit) {
            section.tools(new Button(Words.get("speaker.name.add"), click -> ask(speaker, null)));
        }
    }

    private Div group(SpeakerDetails speaker, String language, List<SpeakerName> names) {
        var list = new UnorderedList();
        list.addClassName("reference-list");
        names.stream()
                .sorted(Comparator.comparing(SpeakerName::main).reversed())
                .forEach(name -> list.add(item(speaker, name)));
        var group = new Div(new H3(LanguageField.name(Language.of(language))), list);
        group.addClassName("reference-group");
        return group;
    }

    private ListItem item(SpeakerDetails speaker, SpeakerName name) {
        var text = Bidi.text(name.name(), name.language());
        text.addClassName(name.main() ? "main-name" : "alias");
        var what = new Div(text);
        what.addClassName("line");
        if (name.main()) {
            what.add(Badges.quiet(Words.get("speaker.name.main")));
        }
        var item = new ListItem(what);
        if (mayEdit) {
            item.add(tools(speaker, name));
        }
        return item;
    }

    private Div tools(SpeakerDetails speaker, SpeakerName name) {
        var tools = new Div();
        tools.addClassName("row-tools");
        if (!name.main()) {
            tools.add(tool("speaker.name.make-main", name, () -> makeMain(speaker, name)));
        }
        tools.add(tool("speaker.name.correct", name, () -> ask(speaker, name)));
        if (speaker.names().size() > 1) {
            tools.add(tool("speaker.name.remove", name, () -> remove(speaker, name)));
        }
        return tools;
    }

    private static Button tool(String word, SpeakerName name, SerializableRunnable does) {
        var button = new Button(Words.get(word), click -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.get("reference.tool", Words.get(word), name.name()));
        return button;
    }

    private void ask(SpeakerDetails speaker, @Nullable SpeakerName name) {
        var form = new NameForm(name);
        Dialogs.open(
                Words.get(name == null ? "speaker.name.add" : "speaker.name.correct"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(wanted -> Notices.tell(save(speaker, name, wanted), changed)));
    }

    private Outcome<SpeakerDetails> save(SpeakerDetails speaker, @Nullable SpeakerName name, NewName wanted) {
        return name == null
                ? editing.addName(speaker.id(), speaker.version(), wanted)
                : editing.changeName(speaker.id(), speaker.version(), name.id(), wanted);
    }

    private void makeMain(SpeakerDetails speaker, SpeakerName name) {
        Notices.tell(editing.makeMain(speaker.id(), speaker.version(), name.id()), changed);
    }

    private void remove(SpeakerDetails speaker, SpeakerName name) {
        var title = Words.get("speaker.name.remove");
        Dialogs.confirm(title, Words.get("speaker.name.remove.sure", name.name()), title, () -> removed(speaker, name));
    }

    private boolean removed(SpeakerDetails speaker, SpeakerName name) {
        try {
            return Notices.tell(editing.removeName(speaker.id(), speaker.version(), name.id()), changed);
        } catch (InvalidInput input) {
            Notices.problem(Words.get("input." + input.problem()));
            return false;
        }
    }
}
