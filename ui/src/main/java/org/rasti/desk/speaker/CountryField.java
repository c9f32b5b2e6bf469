package org.rasti.desk.speaker;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.rasti.desk.common.Words;

/** A country by its name in the reader's language; its value is the two letters of its code. */
final class CountryField extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    CountryField(String label) {
        super(label);
        var byName = Comparator.comparing(
                CountryField::name, Collator.getInstance(Words.language().locale()));
        setItems(Arrays.stream(Locale.getISOCountries()).sorted(byName).toList());
        setItemLabelGenerator(CountryField::name);
        setClearButtonVisible(true);
    }

    static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Words.language().locale());
    }
}
