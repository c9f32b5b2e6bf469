package org.rasti.desk.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.LanguageField;
import org.rasti.desk.common.Words;
import org.rasti.desk.statement.ClaimForm;
import org.rasti.extraction.Kind;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Claim;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Source;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.Topic;
import org.rasti.statement.TopicData;
import org.rasti.statement.TopicDetails;
import org.rasti.statement.TopicQueries;
import org.rasti.statement.TopicService;
import org.rasti.text.Language;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn("demo-editor")
class TopicsViewTest extends DemoDesk {

    @Autowired
    private TopicService tending;

    @Autowired
    private TopicQueries topics;

    @Autowired
    private SpeakerService speakers;

    @Autowired
    private MarkingService marking;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private ObjectProvider<ClaimForm> claimForms;

    @Test
    void aTopicIsAddedOnceItHasACodeAndAName() {
        var code = "topic-" + System.nanoTime();
        navigate(TopicsView.class);
        press("topics.add");
        test(code()).setValue("Not A Code");
        press("topics.add");
        assertThat(code().getErrorMessage()).isEqualTo(Words.get("input.topic-code"));

        test(code()).setValue(code);
        press("topics.add");
        assertThat(name(Language.EN).getErrorMessage()).isEqualTo(Words.get("input.topic-name-missing"));

        test(name(Language.FA)).setValue("موضوع تازه");
        press("topics.add");

        assertThat(shown()).anySatisfy(topic -> {
            assertThat(topic.code()).isEqualTo(code);
            assertThat(topic.names()).isEqualTo(Map.of("fa", "موضوع تازه"));
        });
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void oneThatIsSwitchedOffIsNotOfferedButAStatementKeepsIt() {
        var topic = topic("off");
        var statement = about(topic);
        navigate(TopicsView.class);

        press(topic, "topics.edit");
        test(find(Checkbox.class)
                        .withCondition(box -> Words.get("topics.active.may").equals(box.getLabel()))
                        .single())
                .click();
        press("dialog.save");

        assertThat(topics.all()).extracting(Topic::id).doesNotContain(topic.id());
        assertThat(chosenIn(statement)).extracting(Topic::id).containsExactly(topic.id());
        UI.getCurrent().navigate("statements", QueryParameters.of("topic", String.valueOf(topic.id())));
        assertThat(test((Grid<?>) findInView(Grid.class).single()).size()).isEqualTo(1);
    }

    /** What the form of the claim has chosen when it is opened. */
    @SuppressWarnings("unchecked")
    private Set<Topic> chosenIn(Statement statement) {
        var form = claimForms.getObject();
        UI.getCurrent().add(form);
        form.setValue(statement);
        return find(MultiSelectComboBox.class, form)
                .withCondition(box -> Words.get("claim.topics").equals(box.getLabel()))
                .single()
                .getValue();
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatTheyTyped() {
        var topic = topic("twice");
        navigate(TopicsView.class);
        press(topic, "topics.edit");
        tending.update(topic.id(), topic.version(), new TopicData(topic.code(), Map.of("en", "First"), true))
                .get();

        test(name(Language.EN)).setValue("Second");
        press("dialog.save");

        assertThat(find(Notification.class).all().stream()
                        .map(notice -> test(notice).getText()))
                .contains(Words.of(Reason.STALE));
        assertThat(name(Language.EN).getValue()).isEqualTo("Second");
    }

    @Test
    @SuppressWarnings("unchecked")
    void twoAreMergedAfterSayingWhatItMeansAndToldApartAgain() {
        var merged = topic("merged");
        var kept = topic("kept");
        var statement = about(merged);
        navigate(TopicsView.class);

        press(merged, "topics.merge");
        press("merge.do");
        var choice = (Select<TopicDetails>)
                find(Select.class, find(Dialog.class).last()).single();
        assertThat(choice.getErrorMessage()).isEqualTo(Words.get("input.missing"));
        choice.setValue(kept);
        assertThat(find(Dialog.class).last().getElement().getTextRecursively())
                .contains(Words.get("topics.merge.moves", merged.name("en"), kept.name("en"), 1));
        press("merge.do");

        assertThat(topicsOf(statement)).containsExactly(kept.id());
        assertThat(shown()).extracting(TopicDetails::id).doesNotContain(merged.id());

        press(merged, "merge.undo");
        press("merge.undo");

        assertThat(topicsOf(statement)).containsExactly(merged.id());
        assertThat(shown()).extracting(TopicDetails::id).contains(merged.id());
    }

    @Test
    @SignedIn("demo-checker")
    void aCheckerOnlyLooks() {
        navigate(TopicsView.class);

        assertThat(find(Button.class).withText(Words.get("topics.add")).exists())
                .isFalse();
        assertThat(find(Button.class).withText(Words.get("topics.edit")).exists())
                .isFalse();
    }

    private TopicDetails topic(String code) {
        var unique = code + "-" + System.nanoTime();
        return tending.create(new TopicData(unique, Map.of("en", "About " + unique), true));
    }

    private Statement about(TopicDetails topic) {
        var speaker = speakers.findOrCreate(new NewSpeaker("رضا نمونه", Language.FA, true, null, null), false);
        var claim = new Claim(
                "گفته‌ای دربارهٔ " + topic.code(),
                Language.FA,
                Kind.FACT,
                speaker.id(),
                null,
                null,
                Set.of(topic.id()),
                null);
        return marking.enter(claim, new Source(Source.Kind.SPEECH, "نشست خبری", null, null), null);
    }

    private Set<Long> topicsOf(Statement statement) {
        return statements.find(statement.id()).orElseThrow().topics();
    }

    @SuppressWarnings("unchecked")
    private List<TopicDetails> shown() {
        return ((Grid<TopicDetails>) findInView(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }

    /** Presses the button of that name; in the dialog, if one is open. */
    private void press(String word) {
        test(find(Button.class).withText(Words.get(word)).all().getLast()).click();
    }

    /** A button of a topic's row, found by its name as a screen reader says it. */
    private void press(TopicDetails topic, String word) {
        var name = Words.get("reference.tool", Words.get(word), topic.name("en"));
        if (word.equals("merge.undo")) {
            test(find(Button.class).withAriaLabel(name).single()).click();
            return;
        }
        @SuppressWarnings("unchecked")
        var grid = (Grid<TopicDetails>) findInView(Grid.class).single();
        var row = shown().stream().map(TopicDetails::id).toList().indexOf(topic.id());
        var tools = (Div) test(grid).getCellComponent(row, 4);
        test(find(Button.class, tools).withAriaLabel(name).single()).click();
    }

    private TextField code() {
        return find(TextField.class).withLabel(Words.get("topics.code")).single();
    }

    private TextField name(Language language) {
        return find(TextField.class)
                .withLabel(Words.get("topics.name-in", LanguageField.name(language)))
                .single();
    }
}
