package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.function.BiFunction;
import org.rasti.desk.common.Words;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps a draft while it is written, and says how that went. Where the draft was changed elsewhere meanwhile, in another
 * tab or by a colleague, both texts are shown and the writer chooses; nothing is written over.
 */
class DraftKeeper extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    /** Where the text is typed. */
    interface Form {
        Draft read();

        void fill(Draft text);

        /** Kept as read: what the browser holds of it can go. */
        void kept(Draft text);

        /** Could not be kept now; to be tried again in a while. */
        void retry();
    }

    private final transient VerdictService verdicts;
    private final transient Form form;
    private final transient BiFunction<Draft, Draft, VerdictChanges> changes;
    private final Span status = new Span();
    private final Div choice = new Div();
    private transient Verdict seen;

    DraftKeeper(VerdictService verdicts, Verdict seen, Form form, BiFunction<Draft, Draft, VerdictChanges> changes) {
        this.verdicts = verdicts;
        this.seen = seen;
        this.form = form;
        this.changes = changes;
        addClassName("draft-keeper");
        status.addClassName("draft-status");
        status.getElement().setAttribute("role", "status");
        choice.addClassName("draft-choice");
        choice.getElement().setAttribute("role", "alert");
        add(status, choice);
        choice.setVisible(false);
        say("draft.kept", Words.time(seen.updatedAt()));
    }

    /** The draft as it was last written or read here. */
    Verdict seen() {
        return seen;
    }

    private void say(String key, Object... args) {
        status.setText(Words.get(key, args));
        status.getElement().setAttribute("data-state", key);
    }

    /**
     * Writes down what is typed now.
     *
     * @return whether it is kept; not so while the writer has to choose, or the database is away
     */
    boolean keep() {
        if (choice.isVisible()) {
            return false;
        }
        var typed = form.read();
        return typed.equals(seen.text()) ? kept(seen) : write(typed, seen.version());
    }

    private boolean write(Draft typed, long version) {
        try {
            return switch (verdicts.save(seen.id(), version, typed)) {
                case Outcome.Done<Verdict>(var saved) -> kept(saved);
                case Outcome.Refused<Verdict>(var reason) -> refused(reason, typed);
            };
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn("Draft {} could not be kept; it is tried again", seen.id(), outage);
            say("draft.outage");
            form.retry();
            return false;
        }
    }

    private boolean kept(Verdict saved) {
        seen = saved;
        say("draft.kept", Words.time(saved.updatedAt()));
        form.kept(saved.text());
        return true;
    }

    private boolean refused(Reason reason, Draft typed) {
        var now = verdicts.find(seen.id());
        if (reason == Reason.STALE && now.isPresent() && now.get().status() == seen.status()) {
            choose(now.get(), typed);
        } else {
            say("draft.refused", Words.of(reason));
        }
        return false;
    }

    private void choose(Verdict other, Draft typed) {
        if (other.text().equals(typed)) {
            kept(other);
            return;
        }
        offer(
                Words.get("draft.changed", Words.time(other.updatedAt())),
                changes.apply(other.text(), typed),
                button("draft.keep-mine", true, () -> write(typed, other.version())),
                button("draft.take-other", false, () -> {
                    seen = other;
                    form.fill(other.text());
                    kept(other);
                }));
        say("draft.waiting");
    }

    /** Offers text of this draft that a browser held and that was never written down. */
    void found(Draft held, Instant typedAt, SerializableRunnable forget) {
        if (held.equals(seen.text()) || choice.isVisible()) {
            return;
        }
        offer(
                Words.get("draft.found", Words.time(typedAt)),
                changes.apply(seen.text(), held),
                button("draft.put-back", true, () -> {
                    form.fill(held);
                    keep();
                }),
                button("draft.throw-away", false, forget));
    }

    private void offer(String words, VerdictChanges differences, Button... answers) {
        choice.removeAll();
        var actions = new Div(answers);
        actions.addClassName("actions");
        choice.add(new Paragraph(words), differences, actions);
        choice.setVisible(true);
    }

    private Button button(String key, boolean primary, SerializableRunnable answer) {
        var button = new Button(Words.get(key), click -> {
            choice.setVisible(false);
            choice.removeAll();
            answer.run();
        });
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
