package org.rasti.desk.statement;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Fields;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.desk.recurrence.SimilarPanel;
import org.rasti.extraction.Kind;
import org.rasti.speaker.Speaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Claim;
import org.rasti.statement.Statement;
import org.rasti.statement.Topic;
import org.rasti.statement.TopicQueries;
import org.rasti.text.Language;
import org.springframework.context.annotation.Scope;

/** What the desk says a statement is: the claim in its wording, by whom, of what kind. */
@SpringComponent
@Scope("prototype")
@StyleSheet("desk-static/article.css")
public final class ClaimForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TopicQueries topicQueries;
    private final transient Fields fields = new Fields();
    private final TextArea wording = new TextArea(Words.get("claim.wording"));
    private final SpeakerField speaker;
    private final TextField role = new TextField(Words.get("claim.role"));
    private final TextField body = new TextField(Words.get("claim.body"));
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(Words.get("claim.kind"));
    private final DayField dueOn = new DayField(Words.get("claim.due"), Words.get("claim.due.help"));
    private final MultiSelectComboBox<Topic> topics = new MultiSelectComboBox<>(Words.get("claim.topics"));
    private final LanguageField language = new LanguageField(Words.get("claim.language"));
    private final SimilarPanel similar;
    private boolean demo;
    private @Nullable Long worded;

    ClaimForm(SpeakerService speakers, TopicQueries topicQueries, SimilarPanel similar) {
        this.topicQueries = topicQueries;
        this.similar = similar;
        speaker = new SpeakerField(speakers, this::fill);
        addClassName("claim-form");
        wording.setMaxLength(2000);
        wording.setHelperText(Words.get("claim.wording.help"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(value -> Words.of("kind", value));
        kind.setValue(Kind.FACT);
        kind.addValueChangeListener(event -> showDue());
        topics.setItems(topicQueries.all());
        topics.setItemLabelGenerator(topic -> topic.name(Words.language().tag()));
        language.addValueChangeListener(event -> speak());
        LanguageField.typedInAny(role);
        LanguageField.typedInAny(body);
        nameFields();
        // Asked while it is being worded: who sees in time that it was checked before need not word it at all.
        wording.setValueChangeMode(ValueChangeMode.LAZY);
        wording.addValueChangeListener(event -> compare());
        similar.addClassName("claim-similar");
        add(wording, similar, speaker, role, body, kind, dueOn, topics, language);
        showDue();
        speak();
    }

    private void nameFields() {
        fields.with("wording", wording)
                .with("speaker", speaker.name())
                .with("role", role)
                .with("body", body)
                .with("dueOn", dueOn);
    }

    /** Says what resembles the claim as it is worded now. */
    private void compare() {
        var chosen = language.getValue();
        if (chosen != null) {
            similar.showWording(wording.getValue(), chosen, null, worded);
        }
    }

    /** Only a promise is to be kept by a day. */
    private void showDue() {
        dueOn.setVisible(kind.getValue() == Kind.PROMISE);
    }

    /** What is typed runs in the direction of the statement's language. */
    private void speak() {
        var chosen = language.getValue();
        if (chosen != null) {
            LanguageField.typed(wording, chosen);
            speaker.speak(chosen);
        }
    }

    /** A known speaker brings role and body, which are kept as of the statement and may be changed. */
    private void fill(Speaker known) {
        role.setValue(Objects.requireNonNullElse(known.role(), ""));
        body.setValue(Objects.requireNonNullElse(known.body(), ""));
    }

    public void setValue(Statement statement) {
        demo = statement.demo();
        worded = statement.id();
        language.choose(statement.language());
        wording.setValue(statement.wording());
        role.setValue(Objects.requireNonNullElse(statement.speakerRole(), ""));
        body.setValue(Objects.requireNonNullElse(statement.speakerBody(), ""));
        speaker.show(statement.speakerId(), statement.proposedSpeaker(), statement.proposedPerson());
        kind.setValue(statement.kind());
        dueOn.setValue(statement.dueOn());
        offer(statement.topics());
        topics.setValue(chosen(statement.topics()));
    }

    /** What was chosen before stays to be chosen, though it is not offered any more. */
    private void offer(Set<Long> chosenBefore) {
        var offered = new LinkedHashSet<>(topicQueries.all());
        offered.addAll(topicQueries.some(chosenBefore));
        topics.setItems(offered);
    }

    private Set<Topic> chosen(Set<Long> ids) {
        return topics.getListDataView()
                .getItems()
                .filter(topic -> ids.contains(topic.id()))
                .collect(Collectors.toSet());
    }

    /** Begins in this language: that of the article or the speech. */
    public void setLanguage(Language value) {
        language.choose(value);
    }

    /** The claim as typed, its speaker recorded if new; empty, with the problem shown at its field, if it cannot be. */
    public Optional<Claim> read() {
        // The rest is looked at first: a speaker is recorded only once nothing else stands in the way.
        return fields.read(() -> claim(null))
                .flatMap(sound -> fields.read(() -> claim(speaker.read(sound.role(), sound.body(), demo))));
    }

    /** Brings the keyboard to where the claim is worded. */
    void focusFirst() {
        wording.focus();
    }

    /** Says at the speaker's field that one is needed. */
    public void askForSpeaker() {
        fields.show("speaker", Words.get("input.missing"));
    }

    private Claim claim(@Nullable Long speakerId) {
        var ids = topics.getValue().stream().map(Topic::id).collect(Collectors.toSet());
        var due = kind.getValue() == Kind.PROMISE ? dueOn.read("dueOn") : null;
        return new Claim(
                wording.getValue(),
                language.getValue(),
                kind.getValue(),
                speakerId,
                role.getValue(),
                body.getValue(),
                ids,
                due);
    }
}
