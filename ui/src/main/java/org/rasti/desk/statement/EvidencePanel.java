package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.rasti.account.CurrentActor;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.EvidenceCard;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceService;
import org.rasti.statement.Statement;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.StatementAction;
import org.rasti.workflow.Workflow;
import org.springframework.context.annotation.Scope;

/** A statement's sources, numbered as readers will see them; each can be cited in the verdict. */
@SpringComponent
@Scope("prototype")
class EvidencePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EvidenceService evidence;
    private final transient CurrentActor current;
    private final Section section = new Section(Words.get("evidence.title"));
    private transient SerializableConsumer<Evidence> cite = source -> {};
    private transient Runnable changed = () -> {};

    EvidencePanel(EvidenceService evidence, CurrentActor current) {
        this.evidence = evidence;
        this.current = current;
        add(section);
    }

    void onCite(SerializableConsumer<Evidence> listener) {
        cite = listener;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(Statement statement) {
        var mayEdit = Workflow.STATEMENT
                .offered(statement.status(), statement.parties(current.get()))
                .contains(StatementAction.EDIT);
        var add = new Button(Words.get("evidence.add"), VaadinIcon.PLUS.create(), click -> add(statement));
        section.tools(mayEdit ? new Button[] {add} : new Button[0]);
        var sources = evidence.of(statement.id());
        section.show(sources.isEmpty() ? new Div[] {empty()} : cards(sources, mayEdit));
    }

    private static Div empty() {
        var empty = new Div(new Paragraph(Words.get("evidence.empty")));
        empty.addClassName("empty");
        return empty;
    }

    private Div[] cards(List<Evidence> sources, boolean mayEdit) {
        var cards = new Div[sources.size()];
        for (int i = 0; i < cards.length; i++) {
            cards[i] = card(i + 1, sources.get(i), mayEdit);
        }
        return cards;
    }

    private Div card(int number, Evidence source, boolean mayEdit) {
        var card = new EvidenceCard(number, source.data());
        if (mayEdit) {
            card.add(tools(source));
        }
        return card;
    }

    private Div tools(Evidence source) {
        var tools = new Div(
                tool("evidence.cite", VaadinIcon.QUOTE_RIGHT, () -> cite.accept(source)),
                tool("evidence.edit", VaadinIcon.EDIT, () -> edit(source)),
                tool("evidence.up", VaadinIcon.ARROW_UP, () -> finish(evidence.move(source.id(), -1))),
                tool("evidence.down", VaadinIcon.ARROW_DOWN, () -> finish(evidence.move(source.id(), 1))),
                tool("evidence.remove", VaadinIcon.TRASH, () -> remove(source)));
        tools.addClassName("tools");
        return tools;
    }

    private static Button tool(String key, VaadinIcon icon, Runnable act) {
        var button = new Button(Words.get(key), icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void add(Statement statement) {
        var form = new EvidenceForm();
        Dialogs.open(
                Words.get("evidence.add"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(data -> finish(evidence.add(statement.id(), data))));
    }

    private void edit(Evidence source) {
        var form = new EvidenceForm();
        form.show(source.data());
        Dialogs.open(
                Words.get("evidence.edit"),
                Words.get("dialog.save"),
                form,
                () -> form.accept(data -> finish(evidence.edit(source.id(), source.version(), data))));
    }

    private void remove(Evidence source) {
        Dialogs.confirm(
                Words.get("evidence.remove"),
                Words.get("evidence.remove.really", source.data().title()),
                Words.get("evidence.remove"),
                () -> finish(evidence.remove(source.id(), source.version())));
    }

    private boolean finish(Outcome<?> outcome) {
        return Notices.tell(outcome, done -> changed.run());
    }
}
