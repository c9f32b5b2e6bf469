package org.rasti.desk.common;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rasti.account.InvalidInput;

/** The fields of a form by the names that refusals use, so that each refusal is shown where it belongs. */
public final class Fields {

    private final Map<String, HasValidation> fields = new HashMap<>();

    public Fields with(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** Does something with what was typed; bad input is shown at its field, and the answer is false. */
    public boolean accept(Supplier<Boolean> work) {
        return read(work).orElse(false);
    }

    /** What was typed; bad input is shown at its field, and the answer is empty. */
    public <T> Optional<T> read(Supplier<T> work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            return Optional.of(work.get());
        } catch (InvalidInput input) {
            show(input.field(), Words.get("input." + input.problem()));
            return Optional.empty();
        }
    }

    /** Says what is wrong at the field of that name and goes there; as a notice where there is no such field. */
    public void show(String name, String words) {
        var field = fields.get(name);
        if (field == null) {
            Notices.problem(words);
            return;
        }
        field.setErrorMessage(words);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
