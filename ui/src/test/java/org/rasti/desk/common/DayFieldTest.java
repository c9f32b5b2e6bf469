package org.rasti.desk.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rasti.account.InvalidInput;
import org.rasti.desk.DeskTest;
import org.rasti.text.Language;

class DayFieldTest extends DeskTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 23);

    @Test
    void understandsBothCalendarsInAnyDigits() {
        assertThat(typed("2024-11-23").getValue()).isEqualTo(DAY);
        assertThat(typed("۱۴۰۳/۰۹/۰۳").getValue()).isEqualTo(DAY);
        assertThat(typed("1403/9/3").getValue()).isEqualTo(DAY);
    }

    @Test
    void showsTheDayInTheReadersCalendar() {
        assertThat(typed("1403/9/3").getHelperText()).isEqualTo("23 November 2024");

        UI.getCurrent().setLocale(Language.FA.locale());

        assertThat(typed("2024-11-23").getHelperText()).isEqualTo("۳ آذر ۱۴۰۳");
    }

    @Test
    void saysWhenItDoesNotUnderstand() {
        var field = typed("soon");

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).isNull();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> field.read("dueOn"));
    }

    @Test
    void writesADayThatIsSetAsOneWouldTypeIt() {
        UI.getCurrent().setLocale(Language.FA.locale());
        var field = new DayField("Day");
        UI.getCurrent().add(field);

        field.setValue(DAY);

        assertThat(find(TextField.class, field).single().getValue()).isEqualTo("۱۴۰۳/۰۹/۰۳");
        assertThat(field.read("day")).isEqualTo(DAY);
    }

    private DayField typed(String text) {
        var field = new DayField("Day");
        UI.getCurrent().add(field);
        test(find(TextField.class, field).single()).setValue(text);
        return field;
    }
}
