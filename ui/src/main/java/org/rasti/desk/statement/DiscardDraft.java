package org.rasti.desk.statement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.function.Predicate;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Words;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.VerdictAction;

/** Gives a draft up, once that was confirmed. */
class DiscardDraft extends Button {

    private static final long serialVersionUID = 1L;

    /** @param draft the draft as it was last seen, which saving it changes */
    DiscardDraft(VerdictService verdicts, SerializableSupplier<Verdict> draft, Predicate<Outcome<Verdict>> finish) {
        super(Words.of("action", VerdictAction.DISCARD));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        addClickListener(click -> Dialogs.confirm(
                Words.of("action", VerdictAction.DISCARD),
                Words.get("verdict.discard.meaning"),
                Words.of("action", VerdictAction.DISCARD),
                () -> discard(verdicts, draft.get(), finish)));
    }

    private static boolean discard(VerdictService verdicts, Verdict draft, Predicate<Outcome<Verdict>> finish) {
        var done = finish.test(verdicts.discard(draft.id(), draft.version()));
        if (done) {
            Notices.done(Words.get("verdict.discarded"));
        }
        return done;
    }
}
