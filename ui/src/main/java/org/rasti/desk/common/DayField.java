package org.rasti.desk.common;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasti.account.InvalidInput;
import org.rasti.text.Language;
import org.rasti.text.PersianDates;
import org.rasti.text.ReaderFormat;

/**
 * A day, typed as people write days: Jalali or Gregorian, in any digits. Below it stands the day as it was understood, in
 * the reader's calendar, so that a slip is seen before it is stored.
 */
public final class DayField extends AbstractCompositeField<TextField, DayField, LocalDate>
        implements HasLabel, HasHelper, HasSize, HasStyle, HasValidationProperties, Focusable<DayField> {

    private static final long serialVersionUID = 1L;

    private final String hint;

    public DayField(String label) {
        this(label, "");
    }

    /**
     * @param hint what stands below the field while it is empty
     */
    public DayField(String label, String hint) {
        super(null);
        this.hint = hint;
        setLabel(label);
        setHelperText(hint);
        var text = getContent();
        text.setManualValidation(true);
        text.setPlaceholder(Words.get("day.placeholder"));
        text.setClearButtonVisible(true);
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                understand(true);
            }
        });
    }

    /**
     * The day typed, none where nothing was typed.
     *
     * @param field the name under which a refusal is reported
     * @throws InvalidInput if something was typed that is no day
     */
    public @Nullable LocalDate read(String field) {
        var text = getContent().getValue();
        if (text.isBlank()) {
            return null;
        }
        return PersianDates.parse(text).orElseThrow(() -> new InvalidInput(field, "day"));
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate day) {
        getContent().setValue(day == null ? "" : written(day));
        understand(false);
    }

    private void understand(boolean fromClient) {
        var text = getContent().getValue();
        var day = PersianDates.parse(text).orElse(null);
        setInvalid(day == null && !text.isBlank());
        setErrorMessage(Words.get("input.day"));
        setHelperText(day == null ? hint : Words.date(day));
        if (fromClient && !Objects.equals(day, getValue())) {
            setModelValue(day, true);
        }
    }

    /** In digits, as one would type it. */
    private static String written(LocalDate day) {
        var language = Words.language();
        if (!language.equals(Language.FA)) {
            return day.toString();
        }
        var jalali = PersianDates.toJalali(day);
        return new ReaderFormat(language, Words.zone())
                .digits("%d/%02d/%02d".formatted(jalali.year(), jalali.month(), jalali.day()));
    }
}
