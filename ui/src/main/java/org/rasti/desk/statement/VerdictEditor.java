package org.rasti.desk.statement;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.VerdictShown;
import org.rasti.desk.common.Words;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceService;
import org.rasti.publication.Citations;
import org.rasti.recurrence.Similar;
import org.rasti.statement.Statement;
import org.rasti.text.Language;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Rating;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;

/** Where a draft is written, with what readers will see beside it. */
class VerdictEditor extends Div implements DraftKeeper.Form {

    private static final long serialVersionUID = 1L;
    private static final int PREVIEW_DELAY_MS = 400;

    private final transient VerdictService verdicts;
    private final transient Predicate<Outcome<Verdict>> finish;
    private final String language;
    /** Whose draft of which version: under this name a browser holds what is typed. */
    private final String draftName;

    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>(Words.get("field.rating"));
    private final TextArea summary = new TextArea(Words.get("field.summary"));
    private final TextArea explanation = new TextArea(Words.get("field.explanation"));
    private final TextArea publicNote = new TextArea(Words.get("field.public-note"));
    private final VerdictShown preview = new VerdictShown();
    private final transient Fields fields = new Fields()
            .with("summary", summary)
            .with("explanation", explanation)
            .with("publicNote", publicNote);
    private final transient DraftKeeper keeper;
    private transient List<Evidence> sources;
    private boolean filling;

    VerdictEditor(
            Statement statement,
            Verdict verdict,
            RatingQueries ratings,
            EvidenceService evidence,
            VerdictService verdicts,
            List<Similar> similar,
            long writer,
            Predicate<Outcome<Verdict>> finish) {
        this.language = verdict.language().tag();
        this.draftName = writer + "." + verdict.id();
        this.verdicts = verdicts;
        this.keeper = new DraftKeeper(
                verdicts,
                verdict,
                this,
                (before, after) -> new VerdictChanges(
                        before, after, language, id -> ratings.find(id).orElse(null)));
        this.finish = finish;
        this.sources = evidence.of(statement.id());
        addClassName("verdict-editor");
        rating.setItems(ratings.forKind(statement.kind(), statement.demo()));
        rating.setRenderer(new ComponentRenderer<Component, Rating>(VerdictEditor::option));
        rating.addValueChangeListener(change -> changed());
        prepare(summary, "summary", Draft.LONGEST_SUMMARY, 2);
        prepare(explanation, "explanation", Draft.LONGEST_EXPLANATION, 10);
        prepare(publicNote, "note", Draft.LONGEST_NOTE, 2);
        publicNote.setVisible(verdict.grade() != null);
        fill(verdict.text());
        var form = new Div(rating, new Precedents(similar), summary, explanation, publicNote, keeper, buttons());
        form.addClassName("form");
        var readers = new Div(new H3(Words.get("verdict.preview")), preview);
        readers.addClassName("preview");
        add(form, readers);
        showPreview();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://desk-static/drafts.js");
        getElement().executeJs("window.rastiDraft(this, $0)", draftName);
    }

    private void prepare(TextArea area, String part, int longest, int rows) {
        area.getElement().setAttribute("data-keep", part);
        area.setMaxLength(longest);
        area.setMinRows(rows);
        area.setHelperText(Words.get(part.equals("note") ? "field.public-note.help" : "field." + part + ".help"));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PREVIEW_DELAY_MS);
        area.addValueChangeListener(change -> changed());
        LanguageField.typed(area, Language.of(language));
    }

    private static Component option(Rating rating) {
        var meaning = new Span(rating.meaning(Words.language().tag()));
        meaning.addClassName("meaning");
        return new Div(Badges.of(rating), meaning);
    }

    @Override
    public void fill(Draft text) {
        filling = true;
        rating.setValue(rating.getListDataView()
                .getItems()
                .filter(item -> Objects.equals(item.id(), text.ratingId()))
                .findFirst()
                .orElse(null));
        summary.setValue(text.summary());
        explanation.setValue(text.explanation());
        publicNote.setValue(Objects.requireNonNullElse(text.publicNote(), ""));
        filling = false;
        showPreview();
    }

    /** Every change is shown as readers will see it, and kept. */
    private void changed() {
        if (!filling) {
            showPreview();
            keep();
        }
    }

    private Div buttons() {
        var save = new Button(Words.get("verdict.save"), click -> save());
        var submit = new Button(Words.get("verdict.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new DiscardDraft(verdicts, keeper::seen, finish);
        var buttons = new Div(save, submit, discard);
        buttons.addClassName("actions");
        return buttons;
    }

    @Override
    public Draft read() {
        var chosen = rating.getValue();
        return new Draft(
                chosen == null ? null : chosen.id(),
                summary.getValue(),
                explanation.getValue(),
                publicNote.isVisible() ? publicNote.getValue() : null);
    }

    private void showPreview() {
        preview.show(rating.getValue(), read(), sources, language);
    }

    private boolean keep() {
        return fields.accept(keeper::keep);
    }

    @Override
    public void kept(Draft text) {
        getElement().executeJs("this.rastiKept && this.rastiKept($0)", hash(text));
    }

    private static int hash(Draft text) {
        return String.join("\n", text.summary(), text.explanation(), Objects.requireNonNullElse(text.publicNote(), ""))
                .hashCode();
    }

    @Override
    public void retry() {
        getElement().executeJs("this.rastiRetry && this.rastiRetry()");
    }

    /** Called by the script a while after a draft could not be kept. */
    @ClientCallable
    void retried() {
        keep();
    }

    /** Called by the script: this browser holds words of this draft that were never kept. What it says is only offered. */
    @ClientCallable
    void found(double typedAt, String heldSummary, String heldExplanation, String heldNote) {
        var note = publicNote.isVisible() ? heldNote : null;
        try {
            var held = new Draft(keeper.seen().text().ratingId(), heldSummary, heldExplanation, note);
            keeper.found(held, Instant.ofEpochMilli((long) typedAt), this::forget);
        } catch (InvalidInput unusable) {
            forget();
        }
    }

    private void forget() {
        getElement().executeJs("this.rastiForget()");
    }

    private void save() {
        if (keep()) {
            Notices.done(Words.get("verdict.saved"));
        }
    }

    /** Saves first: a refused hand-in leaves a saved draft, and the form as it was typed. */
    private void submit() {
        if (keep()
                && finish.test(verdicts.submit(keeper.seen().id(), keeper.seen().version()))) {
            Notices.done(Words.get("verdict.submitted"));
        }
    }

    boolean isAbout(Verdict other) {
        var seen = keeper.seen();
        return other.id() == seen.id() && other.status() == seen.status();
    }

    void refresh(List<Evidence> now) {
        sources = now;
        showPreview();
    }

    /** Puts a citation where the cursor stands; at the end if it stands nowhere. The browser knows what was typed last. */
    void cite(Evidence source) {
        explanation
                .getElement()
                .executeJs("const t = this.inputElement; const v = this.value || '';"
                        + "return (t && t.selectionStart != null ? t.selectionStart : v.length) + ':' + v;")
                .then(String.class, typed -> insert(typed, Citations.mark(source.id())));
    }

    private void insert(String typed, String mark) {
        var text = typed.substring(typed.indexOf(':') + 1);
        var at = Math.min(Integer.parseInt(typed.substring(0, typed.indexOf(':'))), text.length());
        explanation.setValue(text.substring(0, at) + mark + text.substring(at));
        explanation
                .getElement()
                .executeJs("this.focus(); this.inputElement.setSelectionRange($0, $0);", at + mark.length());
    }
}
