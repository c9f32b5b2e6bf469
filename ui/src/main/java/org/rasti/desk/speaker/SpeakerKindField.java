package org.rasti.desk.speaker;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.rasti.desk.common.Words;

/** Whether a speaker is a person or a body. */
final class SpeakerKindField extends RadioButtonGroup<Boolean> {

    private static final long serialVersionUID = 1L;

    SpeakerKindField(boolean person) {
        super(Words.get("speaker.kind"));
        setItems(true, false);
        setItemLabelGenerator(SpeakerKindField::word);
        setValue(person);
    }

    static String word(boolean person) {
        return Words.get(person ? "speaker.PERSON" : "speaker.BODY");
    }
}
