package org.rasti.desk.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rasti.account.InvalidInput;

/** Shows what was refused at the field it was typed in. */
public final class FieldErrors implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new HashMap<>();

    /**
     * The field that a name belongs to; what is shown at it goes with the next change.
     *
     * @param name as {@link InvalidInput} names it
     */
    public <F extends Component & HasValidationProperties & HasValue<?, ?>> F at(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(event -> field.setInvalid(false));
        return field;
    }

    /** What the fields hold; nothing, with the problem shown where it is, if the value refuses to be made. */
    public <T> Optional<T> read(SerializableSupplier<T> reading) {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        try {
            return Optional.of(reading.get());
        } catch (InvalidInput refused) {
            show(refused.field(), Words.get("input." + refused.problem()));
            return Optional.empty();
        }
    }

    /** Shows a message at a field and goes there; as a notice where no field has that name. */
    public void show(String name, String message) {
        var field = fields.get(name);
        if (field == null) {
            Notices.problem(message);
            return;
        }
        var validation = (HasValidationProperties) field;
        validation.setErrorMessage(message);
        validation.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
