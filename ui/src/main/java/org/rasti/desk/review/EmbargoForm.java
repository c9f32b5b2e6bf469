package org.rasti.desk.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.text.Language;
import org.rasti.text.NormalizedText;

/** Asks when something is to become public: a day as people write days, and a time of day in the desk's zone. */
class EmbargoForm extends Div {

    private static final long serialVersionUID = 1L;
    /** Twenty-four hours in every language; a day has one noon. */
    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("H:mm");

    private final DayField day = new DayField(Words.get("review.embargo.day"));
    private final TextField time = new TextField(Words.get("review.embargo.time"));
    private final transient Fields fields = new Fields().with("day", day).with("time", time);

    EmbargoForm() {
        addClassName("form");
        time.setPlaceholder("09:30");
        LanguageField.typedAsCode(time);
        time.setHelperText(Words.get("review.embargo.zone", Words.zone().getId()));
        add(day, time);
    }

    /** The moment asked for; empty where a field says what is wrong with it. */
    Optional<Instant> read() {
        return fields.read(() -> {
            var on = day.read("day");
            if (on == null) {
                throw new InvalidInput("day", "missing");
            }
            return on.atTime(timeOfDay()).atZone(Words.zone()).toInstant();
        });
    }

    private LocalTime timeOfDay() {
        var typed = NormalizedText.of(time.getValue().strip(), Language.FA).text();
        if (typed.isEmpty()) {
            throw new InvalidInput("time", "missing");
        }
        try {
            return LocalTime.parse(typed, HOURS_AND_MINUTES);
        } catch (DateTimeParseException e) {
            throw new InvalidInput("time", "time-of-day");
        }
    }
}
