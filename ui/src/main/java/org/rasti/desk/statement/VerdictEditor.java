package org.rasti.desk.statement;

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
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.rasti.desk.common.Badges;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Notices;
import org.rasti.desk.common.VerdictShown;
import org.rasti.desk.common.Words;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceService;
import org.rasti.publication.Citations;
import org.rasti.statement.Statement;
import org.rasti.verdict.Draft;
import org.rasti.verdict.Rating;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.Verdict;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Outcome;

/** Where a draft is written, with what readers will see beside it. */
class VerdictEditor extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PREVIEW_DELAY_MS = 400;

    private final transient VerdictService verdicts;
    private final transient Predicate<Outcome<Verdict>> finish;
    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>(Words.get("field.rating"));
    private final TextArea summary = new TextArea(Words.get("field.summary"));
    private final TextArea explanation = new TextArea(Words.get("field.explanation"));
    private final TextArea publicNote = new TextArea(Words.get("field.public-note"));
    private final VerdictShown preview = new VerdictShown();
    private final transient Fields fields = new Fields()
            .with("summary", summary)
            .with("explanation", explanation)
            .with("publicNote", publicNote);
    private transient Verdict verdict;
    private transient List<Evidence> sources;

    VerdictEditor(
            Statement statement,
            Verdict verdict,
            RatingQueries ratings,
            EvidenceService evidence,
            VerdictService verdicts,
            Predicate<Outcome<Verdict>> finish) {
        this.verdict = verdict;
        this.verdicts = verdicts;
        this.finish = finish;
        this.sources = evidence.of(statement.id());
        addClassName("verdict-editor");
        rating.setItems(ratings.forKind(statement.kind(), statement.demo()));
        rating.setRenderer(new ComponentRenderer<Component, Rating>(VerdictEditor::option));
        prepare(summary, Draft.LONGEST_SUMMARY, 2, "field.summary.help");
        prepare(explanation, Draft.LONGEST_EXPLANATION, 10, "field.explanation.help");
        prepare(publicNote, Draft.LONGEST_NOTE, 2, "field.public-note.help");
        publicNote.setVisible(verdict.grade() != null);
        fill();
        var form = new Div(rating, summary, explanation, publicNote, buttons());
        form.addClassName("form");
        var readers = new Div(new H3(Words.get("verdict.preview")), preview);
        readers.addClassName("preview");
        add(form, readers);
        showPreview();
    }

    private void prepare(TextArea area, int longest, int rows, String help) {
        area.setMaxLength(longest);
        area.setMinRows(rows);
        area.setHelperText(Words.get(help));
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PREVIEW_DELAY_MS);
        area.addValueChangeListener(change -> showPreview());
        LanguageField.typed(area, verdict.language());
    }

    private static Component option(Rating rating) {
        var meaning = new Span(rating.meaning(Words.language().tag()));
        meaning.addClassName("meaning");
        return new Div(Badges.of(rating), meaning);
    }

    private void fill() {
        var text = verdict.text();
        rating.getListDataView()
                .getItems()
                .filter(item -> Objects.equals(item.id(), text.ratingId()))
                .findFirst()
                .ifPresent(rating::setValue);
        summary.setValue(text.summary());
        explanation.setValue(text.explanation());
        publicNote.setValue(Objects.requireNonNullElse(text.publicNote(), ""));
        rating.addValueChangeListener(change -> showPreview());
    }

    private Div buttons() {
        var save = new Button(Words.get("verdict.save"), click -> save());
        var submit = new Button(Words.get("verdict.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var discard = new DiscardDraft(verdicts, () -> verdict, finish);
        var buttons = new Div(save, submit, discard);
        buttons.addClassName("actions");
        return buttons;
    }

    private Draft read() {
        var chosen = rating.getValue();
        return new Draft(
                chosen == null ? null : chosen.id(),
                summary.getValue(),
                explanation.getValue(),
                publicNote.isVisible() ? publicNote.getValue() : null);
    }

    private void showPreview() {
        preview.show(rating.getValue(), read(), sources, verdict.language().tag());
    }

    private boolean keep() {
        return fields.accept(
                () -> Notices.tell(verdicts.save(verdict.id(), verdict.version(), read()), saved -> verdict = saved));
    }

    private void save() {
        if (keep()) {
            Notices.done(Words.get("verdict.saved"));
        }
    }

    /** Saves first: a refused hand-in leaves a saved draft, and the form as it was typed. */
    private void submit() {
        if (keep() && finish.test(verdicts.submit(verdict.id(), verdict.version()))) {
            Notices.done(Words.get("verdict.submitted"));
        }
    }

    boolean isAbout(Verdict other) {
        return other.id() == verdict.id() && other.status() == verdict.status();
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
