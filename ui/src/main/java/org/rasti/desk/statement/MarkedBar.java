package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.statement.StatementLine;

/** What can be done with the candidates that are selected. There while some are. */
final class MarkedBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ManyCandidates many;
    private final SerializableSupplier<List<StatementLine>> marked;
    private final SerializableConsumer<List<TriageStep>> done;
    private final Span count = new Span();

    /**
     * @param marked the candidates selected, as they were seen
     * @param clear selects none
     * @param done told what was done, of each
     */
    MarkedBar(
            ManyCandidates many,
            SerializableSupplier<List<StatementLine>> marked,
            SerializableRunnable clear,
            SerializableConsumer<List<TriageStep>> done) {
        this.many = many;
        this.marked = marked;
        this.done = done;
        addClassName("marked-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Words.get("triage.marked.bar"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count);
        if (many.mayDismiss()) {
            add(TriageKey.DISMISS_MARKED.on(new Button(Words.get("action.DISMISS"), click -> dismiss())));
        }
        if (many.mayTake()) {
            add(TriageKey.TAKE_MARKED.on(new Button(Words.get("triage.accept-and.TAKE"), click -> take())));
        }
        add(new Button(Words.get("triage.marked.clear"), click -> clear.run()));
        getChildren().filter(Button.class::isInstance).forEach(button -> ((Button) button)
                .addThemeVariants(ButtonVariant.LUMO_SMALL));
        show(0);
    }

    void show(int number) {
        setVisible(number > 0);
        count.setText(Words.get("triage.marked", number));
    }

    private void dismiss() {
        var lines = marked.get();
        DismissForm.open(Words.get("triage.marked.dismiss", lines.size()), (reason, note) -> {
            tell("triage.marked.dismissed", many.dismiss(lines, reason, note));
            return true;
        });
    }

    private void take() {
        var lines = marked.get();
        Dialogs.confirm(
                Words.get("triage.accept-and.TAKE"),
                Words.get("triage.marked.take", lines.size()),
                Words.get("triage.accept-and.TAKE"),
                () -> {
                    tell("triage.marked.taken", many.take(lines));
                    return true;
                });
    }

    /** How many it was done to, and each that it was not done to. */
    private void tell(String key, ManyCandidates.Result result) {
        done.accept(result.done());
        if (!result.done().isEmpty()) {
            Notices.done(Words.get(key, result.done().size()));
        }
        if (!result.refused().isEmpty()) {
            showRefused(result.refused());
        }
    }

    private static void showRefused(List<ManyCandidates.Refusal> refused) {
        var list = new UnorderedList();
        list.addClassName("refused");
        refused.forEach(one -> list.add(new ListItem(one.code() + ": " + Words.of(one.reason()))));
        var dialog = Dialogs.choose(Words.get("triage.marked.refused", refused.size()), Words.get("candidate.close"));
        dialog.add(new Paragraph(Words.get("triage.marked.refused.help")), list);
        dialog.open();
    }
}
