package org.rasti.desk.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.rasti.account.InvalidInput;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.Words;

/** Asks when something is to become public: a day as people write days, and a time of day in the desk's zone. */
class EmbargoForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration STEP = Duration.ofMinutes(15);

    private final DayField day = new DayField(Words.get("review.embargo.day"));
    private final TimePicker time = new TimePicker(Words.get("review.embargo.time"));
    private final transient Fields fields = new Fields().with("day", day).with("time", time);

    EmbargoForm() {
        addClassName("form");
        time.setStep(STEP);
        time.setManualValidation(true);
        // Twenty-four hours in every language; a day has one noon.
        time.setLocale(Locale.UK);
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
        var at = time.getValue();
        if (at == null) {
            throw new InvalidInput("time", "missing");
        }
        return at;
    }
}
