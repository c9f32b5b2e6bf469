package org.rasti.desk.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Dialogs;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.Section;
import org.rasti.desk.common.Words;
import org.rasti.statement.Statement;
import org.rasti.verdict.ChecklistItem;
import org.rasti.verdict.DeskRules;
import org.rasti.verdict.PublishingService;
import org.rasti.verdict.Review;
import org.rasti.verdict.ReviewService;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.VerdictAction;
import org.rasti.workflow.VerdictStatus;
import org.springframework.context.annotation.Scope;

/**
 * What an editor decides about a version: checklist and comment, approve or return, then publish. A refusal leaves the
 * ticks and the comment as they are.
 */
@SpringComponent
@Scope("prototype")
class DecisionPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReviewService reviews;
    private final transient VerdictService verdicts;
    private final transient PublishingService publishing;
    private final CheckboxGroup<ChecklistItem> checklist = new CheckboxGroup<>(Words.get("review.checklist"));
    private final TextArea comment = new TextArea(Words.get("review.comment"));
    private final Section section = new Section(Words.get("review.title"));
    private final Section past = new Section(Words.get("review.past"));
    private transient Runnable changed = () -> {};

    DecisionPanel(ReviewService reviews, VerdictService verdicts, PublishingService publishing, DeskRules rules) {
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.publishing = publishing;
        checklist.setItems(rules.checklist());
        checklist.setItemLabelGenerator(item -> item.name(Words.language().tag()));
        comment.setMinRows(4);
        comment.setMaxLength(5000);
        comment.setHelperText(Words.get("review.comment.help"));
        comment.setWidthFull();
        add(section, past);
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void show(Statement statement, Verdict verdict) {
        var offered = verdicts.offered(verdict.id());
        var parts = new ArrayList<Component>();
        if (verdict.status() == VerdictStatus.SUBMITTED) {
            addJudging(parts, offered);
        }
        if (verdict.publishAt() != null) {
            parts.add(new Paragraph(Words.get("review.scheduled", Words.time(verdict.publishAt()))));
        }
        var buttons = buttons(statement, verdict, offered);
        parts.add(buttons);
        if (verdict.publishedAt() != null) {
            parts.add(new Paragraph(Words.get("review.public", Words.time(verdict.publishedAt()))));
        } else if (offered.isEmpty()) {
            parts.add(new Paragraph(Words.get("review.not-waiting")));
        }
        section.show(parts.toArray(Component[]::new));
        showPast(verdict);
    }

    private void addJudging(List<Component> parts, List<VerdictAction> offered) {
        if (offered.contains(VerdictAction.APPROVE)) {
            parts.add(checklist);
        } else if (offered.contains(VerdictAction.RETURN)) {
            var own = new Paragraph(Words.get("reason.OWN_WORK"));
            own.addClassName("own-work");
            parts.add(own);
        }
        if (offered.contains(VerdictAction.RETURN)) {
            parts.add(comment);
        }
    }

    private Div buttons(Statement statement, Verdict verdict, List<VerdictAction> offered) {
        var buttons = new Div();
        buttons.addClassName("actions");
        for (var action : offered) {
            switch (action) {
                case APPROVE -> buttons.add(primary(action, () -> approve(verdict)));
                case RETURN -> buttons.add(button(action, () -> giveBack(verdict)));
                case PUBLISH -> buttons.add(primary(action, () -> publish(statement, verdict)));
                case SCHEDULE -> buttons.add(button(action, () -> schedule(verdict)));
                case CANCEL ->
                    buttons.add(button(
                            action, () -> finish(reviews.cancelSchedule(verdict.id(), verdict.version()), "done")));
                case REOPEN ->
                    buttons.add(button(action, () -> finish(reviews.reopen(verdict.id(), verdict.version()), "done")));
                case WITHDRAW, EDIT, SUBMIT, DISCARD, SUPERSEDE -> {
                    // The author's, in the workspace of the statement.
                }
            }
        }
        return buttons;
    }

    private static Button button(VerdictAction action, Runnable act) {
        return new Button(Words.of("action", action), click -> act.run());
    }

    private static Button primary(VerdictAction action, Runnable act) {
        var button = button(action, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private boolean finish(Outcome<Verdict> outcome, String what) {
        return Notices.tell(outcome, verdict -> {
            Notices.done(Words.get("review." + what));
            changed.run();
        });
    }

    private void approve(Verdict verdict) {
        var ticked = checklist.getValue().stream().map(ChecklistItem::code).collect(Collectors.toSet());
        finish(reviews.approve(verdict.id(), verdict.version(), ticked, comment.getValue()), "approved");
    }

    private void giveBack(Verdict verdict) {
        var ticked = checklist.getValue().stream().map(ChecklistItem::code).collect(Collectors.toSet());
        finish(reviews.sendBack(verdict.id(), verdict.version(), comment.getValue(), ticked), "returned");
    }

    private void publish(Statement statement, Verdict verdict) {
        Dialogs.confirm(
                Words.get("review.publish"),
                Words.get("review.publish.really", statement.code()),
                Words.get("review.publish"),
                () -> finish(publishing.publish(verdict.id(), verdict.version()), "published"));
    }

    private void schedule(Verdict verdict) {
        var when = new EmbargoForm();
        Dialogs.open(Words.get("review.schedule"), Words.get("review.schedule"), when, () -> when.read()
                .map(at -> finish(reviews.schedule(verdict.id(), verdict.version(), at), "done"))
                .orElse(false));
    }

    private void showPast(Verdict verdict) {
        var decisions = reviews.of(verdict.id());
        past.setVisible(!decisions.isEmpty());
        past.show(decisions.stream().map(DecisionPanel::card).toArray(Div[]::new));
    }

    private static Div card(Review review) {
        var line = new Div(
                Bidi.isolated(review.editor()),
                new Span(Words.get(review.approved() ? "decision.APPROVED" : "decision.RETURNED")),
                new Span(Words.time(review.at())));
        line.addClassName("line");
        var card = new Div(line);
        if (!review.comment().isBlank()) {
            var comment = new Paragraph(review.comment());
            comment.getElement().setAttribute("dir", "auto");
            card.add(comment);
        }
        card.addClassName("card");
        return card;
    }
}
