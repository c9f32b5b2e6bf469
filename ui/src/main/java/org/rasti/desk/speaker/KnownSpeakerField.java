package org.rasti.desk.speaker;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.rasti.desk.common.Bidi;
import org.rasti.desk.common.Facts;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.speaker.SpeakerFilter;
import org.rasti.speaker.SpeakerLine;
import org.rasti.speaker.SpeakerQueries;

/** A speaker who is known, found by any name; all but one. */
final class KnownSpeakerField extends ComboBox<SpeakerLine> {

    private static final long serialVersionUID = 1L;

    KnownSpeakerField(String label, SpeakerQueries speakers, long except) {
        super(label);
        setItems((FetchCallback<SpeakerLine, String>) query -> speakers
                .page(
                        new SpeakerFilter(query.getFilter().orElse(""), null, Words.language()),
                        null,
                        0,
                        query.getOffset() + query.getLimit() + 1)
                .stream()
                .filter(line -> line.id() != except)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setItemLabelGenerator(SpeakerLine::name);
        setRenderer(new ComponentRenderer<>(KnownSpeakerField::line));
        setClearButtonVisible(true);
        setRequiredIndicatorVisible(true);
        LanguageField.typedInAny(this);
    }

    /** With what tells two of one name apart. */
    private static Div line(SpeakerLine line) {
        var facts = new Facts();
        if (line.role() != null) {
            facts.with(Bidi.isolated(line.role()));
        }
        facts.with(Words.get("speaker.statements", line.statements()));
        return new Div(Bidi.isolated(line.name()), facts);
    }
}
