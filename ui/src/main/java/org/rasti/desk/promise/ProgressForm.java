package org.rasti.desk.promise;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.evidence.Evidence;
import org.rasti.promise.ProgressData;

/** How a promise is getting on: the day, what is to be said, and the source that shows it. */
final class ProgressForm extends Div {

    private static final long serialVersionUID = 1L;

    /** A source by its number and title. */
    record Source(long id, int number, String title) implements Serializable {}

    private final DayField notedOn = new DayField(Words.get("promise.noted-on"));
    private final TextArea note = new TextArea(Words.get("promise.note"));
    private final Select<Source> evidence = new Select<>();
    private final transient Fields fields =
            new Fields().with("notedOn", notedOn).with("note", note).with("evidence", evidence);

    ProgressForm(List<Evidence> sources, LocalDate today) {
        addClassName("form");
        notedOn.setValue(today);
        note.setRequiredIndicatorVisible(true);
        note.setMinRows(3);
        note.setMaxLength(ProgressData.LONGEST_NOTE);
        note.setManualValidation(true);
        LanguageField.typedInAny(note);
        evidence.setLabel(Words.get("promise.source"));
        evidence.setHelperText(Words.get(sources.isEmpty() ? "promise.source.none" : "promise.source.help"));
        evidence.setEmptySelectionAllowed(true);
        evidence.setItemLabelGenerator(ProgressForm::label);
        evidence.setItems(numbered(sources));
        evidence.setEnabled(!sources.isEmpty());
        add(notedOn, note, evidence);
    }

    private static List<Source> numbered(List<Evidence> sources) {
        var numbered = new ArrayList<Source>();
        for (var source : sources) {
            numbered.add(
                    new Source(source.id(), numbered.size() + 1, source.data().title()));
        }
        return numbered;
    }

    private static String label(@Nullable Source source) {
        return source == null
                ? Words.get("promise.source.without")
                : Words.get("promise.source.label", source.number(), source.title());
    }

    /** Shows what was noted already. A source that was taken away since is not offered any more. */
    ProgressForm showing(ProgressData data) {
        notedOn.setValue(data.notedOn());
        note.setValue(data.note());
        evidence.getListDataView()
                .getItems()
                .filter(source -> Long.valueOf(source.id()).equals(data.evidenceId()))
                .findFirst()
                .ifPresent(evidence::setValue);
        return this;
    }

    /** Hands on what was typed, if it can be right; what cannot is said at its field. */
    boolean accept(Predicate<ProgressData> work) {
        return fields.accept(() -> work.test(read()));
    }

    private ProgressData read() {
        var day = notedOn.read("notedOn");
        if (day == null) {
            throw new InvalidInput("notedOn", "missing");
        }
        var source = evidence.getOptionalValue().map(Source::id).orElse(null);
        return new ProgressData(day, note.getValue(), source);
    }
}
