package org.rasti.desk.common;

import com.vaadin.flow.component.HasValidation;
import java.util.HashMap;
import java.util.Map;
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
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            return work.get();
        } catch (InvalidInput input) {
            show(input);
            return false;
        }
    }

    private void show(InvalidInput input) {
        var words = Words.get("input." + input.problem());
        var field = fields.get(input.field());
        if (field == null) {
            Notices.problem(words);
        } else {
            field.setErrorMessage(words);
            field.setInvalid(true);
        }
    }
}
