package org.rasti.desk.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasti.desk.DemoDesk;
import org.rasti.desk.SignedIn;
import org.rasti.desk.common.HistoryList;
import org.rasti.desk.common.Words;
import org.rasti.extraction.Kind;
import org.rasti.speaker.NewName;
import org.rasti.speaker.NewSpeaker;
import org.rasti.speaker.SpeakerDetails;
import org.rasti.speaker.SpeakerEditService;
import org.rasti.speaker.SpeakerFilter;
import org.rasti.speaker.SpeakerLine;
import org.rasti.speaker.SpeakerMergeService;
import org.rasti.speaker.SpeakerQueries;
import org.rasti.speaker.SpeakerService;
import org.rasti.statement.Claim;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Source;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.text.Language;
import org.rasti.workflow.Reason;
import org.rasti.workflow.StatementStatus;
import org.springframework.beans.factory.annotation.Autowired;

@SignedIn("demo-editor")
class SpeakerViewTest extends DemoDesk {

    @Autowired
    private SpeakerService known;

    @Autowired
    private SpeakerEditService editing;

    @Autowired
    private SpeakerQueries speakers;

    @Autowired
    private SpeakerMergeService merging;

    @Autowired
    private MarkingService marking;

    @Autowired
    private StatementQueries statements;

    @Test
    void aNameIsAddedAndAnotherMadeTheMainOne() {
        var speaker = open(speaker("رویا"));
        press("speaker.name.add");
        type("speaker.name", "رؤیا " + speaker.id());
        press("dialog.save");

        assertThat(names("main-name")).contains(speaker.name("fa"));
        assertThat(names("alias")).containsExactly("رؤیا " + speaker.id());

        press("speaker.name.make-main");

        assertThat(names("alias")).containsExactly(speaker.name("fa"));
        assertThat(now(speaker).name("fa")).isEqualTo("رؤیا " + speaker.id());
    }

    @Test
    void aNameThatCannotBeIsShownAtItsFieldAndStaysTyped() {
        var speaker = open(speaker("تکراری"));
        press("speaker.name.add");
        type("speaker.name", speaker.name("fa"));
        press("dialog.save");

        assertThat(field("speaker.name").isInvalid()).isTrue();
        assertThat(field("speaker.name").getErrorMessage()).isEqualTo(Words.get("input.name-there"));
        assertThat(field("speaker.name").getValue()).isEqualTo(speaker.name("fa"));
    }

    @Test
    void aNameIsTakenAwayButTheLastOneCannotBe() {
        var speaker = speaker("دونام");
        open(add(speaker, "Do nam " + speaker.id()));

        press("speaker.name.remove");
        press("speaker.name.remove");

        assertThat(now(speaker).names()).hasSize(1);
        assertThat(find(Button.class).withText(Words.get("speaker.name.remove")).exists())
                .isFalse();
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatTheyTyped() {
        var speaker = open(speaker("دونفره"));
        press("speaker.name.add");
        add(speaker, "First " + speaker.id());

        type("speaker.name", "Second");
        press("dialog.save");

        assertThat(notices()).contains(Words.of(Reason.STALE));
        assertThat(field("speaker.name").getValue()).isEqualTo("Second");
    }

    @Test
    void saysWhoHasTheWikidataId() {
        var owner = speaker("صاحب");
        editing.describe(owner.id(), owner.version(), true, "Q8" + owner.id()).get();
        var speaker = open(speaker("خواهان"));

        press("speaker.edit");
        type("speaker.wikidata", "Q8" + owner.id());
        press("dialog.save");
        assertThat(field("speaker.wikidata").getErrorMessage())
                .isEqualTo(Words.get("speaker.wikidata.taken", owner.name("fa")));

        type("speaker.wikidata", "https://www.wikidata.org/wiki/Q9" + speaker.id());
        press("dialog.save");
        assertThat(now(speaker).wikidataId()).isEqualTo("Q9" + speaker.id());
        assertThat(links()).contains("https://www.wikidata.org/wiki/Q9" + speaker.id());
    }

    @Test
    void aRoleIsNotedWithItsDays() {
        var speaker = open(speaker("نقش‌دار"));
        press("speaker.role.add");
        type("speaker.role", "سخنگو");
        type("speaker.role.since", "1402/01/01");
        type("speaker.role.until", "1401/01/01");
        press("dialog.save");
        assertThat(field("speaker.role.until").getErrorMessage()).isEqualTo(Words.get("input.until-before-since"));

        type("speaker.role.until", "1403/01/01");
        press("dialog.save");

        assertThat(now(speaker).affiliations()).singleElement().satisfies(role -> {
            assertThat(role.role()).isEqualTo("سخنگو");
            assertThat(role.since()).isEqualTo("2023-03-21");
        });
        assertThat(names("main-name")).contains("سخنگو");

        press("speaker.role.remove");
        press("speaker.role.remove");
        assertThat(now(speaker).affiliations()).isEmpty();
    }

    @Test
    void countsWhatWasSaidByStateAndLeadsToTheList() {
        var speaker = speaker("گوینده");
        var statement = said(speaker);

        open(speaker);

        assertThat(links())
                .contains(
                        "statements?speaker=" + speaker.id(),
                        "statements?speaker=" + speaker.id() + "&state=" + StatementStatus.SUGGESTED,
                        "statements/" + statement.code());
    }

    @Test
    void aStatementLeadsToItsSpeaker() {
        var speaker = speaker("پیوندی");

        UI.getCurrent().navigate("statements/" + said(speaker).code());

        assertThat(links()).contains("speakers/" + speaker.id());
    }

    @Test
    void theHistorySaysWhatBecameOfWhat() {
        var speaker = speaker("پیش");
        editing.changeName(
                        speaker.id(),
                        speaker.version(),
                        speaker.names().getFirst().id(),
                        new NewName("پس " + speaker.id(), Language.FA))
                .get();

        open(speaker);

        assertThat(text(find(HistoryList.class).single()))
                .contains(Words.get(
                        "history.from-to",
                        '\u2068' + speaker.name("fa") + '\u2069',
                        "\u2068پس " + speaker.id() + '\u2069'));
    }

    @Test
    void twoAreMergedAfterSayingWhatMovesAndToldApartAgain() {
        var kept = speaker("ماندنی");
        var duplicate = speaker("رفتنی");
        var statement = said(duplicate);
        open(kept);

        press("merge.start");
        press("merge.do");
        assertThat(other().getErrorMessage()).isEqualTo(Words.get("input.missing"));
        other().setValue(line(duplicate));
        assertThat(text(find(Div.class).withClassName("merge-preview").single()))
                .contains(
                        Words.get("merge.moves", duplicate.name("fa"), kept.name("fa")),
                        Words.get("merge.statements", 1));
        press("merge.do");

        assertThat(speakerOf(statement)).isEqualTo(kept.id());
        assertThat(names("main-name")).contains(duplicate.name("fa"));
        assertThat(names("alias")).contains(duplicate.name("fa"));

        press("merge.undo");
        press("merge.undo");

        assertThat(speakerOf(statement)).isEqualTo(duplicate.id());
        assertThat(now(duplicate).mergedIntoId()).isNull();
        assertThat(names("alias")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOtherOneMayStay() {
        var here = speaker("اینجا");
        var there = speaker("آنجا");
        open(here);

        press("merge.start");
        other().setValue(line(there));
        ((RadioButtonGroup<Long>) find(RadioButtonGroup.class)
                        .withCondition(group -> Words.get("merge.stays").equals(group.getLabel()))
                        .single())
                .setValue(there.id());
        press("merge.do");

        assertThat(now(here).mergedIntoId()).isEqualTo(there.id());
        assertThat(title()).isEqualTo(there.name("fa"));
    }

    @Test
    void anOldLinkLeadsToTheOneThatWasKept() {
        var kept = speaker("اصلی");
        var duplicate = speaker("فرعی");
        merging.merge(duplicate.id(), duplicate.version(), kept.id(), kept.version())
                .get();

        UI.getCurrent().navigate("speakers/" + duplicate.id());

        assertThat(title()).isEqualTo(kept.name("fa"));
        assertThat(isToldWhy()).isTrue();

        open(kept);
        assertThat(isToldWhy()).isFalse();
    }

    @Test
    void whoeverIsNotThereIsNotFound() {
        UI.getCurrent().navigate("speakers/999999999");

        assertThat(find(SpeakerView.class).exists()).isFalse();
    }

    @Test
    @SignedIn("demo-checker")
    void aCheckerCorrectsButDoesNotMerge() {
        open(speaker("برای راستی‌آزما"));

        assertThat(offered("speaker.name.add")).isTrue();
        assertThat(offered("merge.start")).isFalse();
    }

    private SpeakerDetails speaker(String name) {
        var wanted = new NewSpeaker(name + " " + System.nanoTime(), Language.FA, true, null, null);
        return speakers.details(known.findOrCreate(wanted, false).id()).orElseThrow();
    }

    private SpeakerDetails add(SpeakerDetails speaker, String name) {
        return editing.addName(speaker.id(), speaker.version(), new NewName(name, Language.EN))
                .get();
    }

    private Statement said(SpeakerDetails speaker) {
        var claim = new Claim(
                "گفته‌ای تازه " + System.nanoTime(), Language.FA, Kind.FACT, speaker.id(), null, null, Set.of(), null);
        return marking.enter(claim, new Source(Source.Kind.SPEECH, "نشست خبری", null, null), null);
    }

    private Long speakerOf(Statement statement) {
        return statements.find(statement.id()).map(Statement::speakerId).orElseThrow();
    }

    private SpeakerDetails now(SpeakerDetails speaker) {
        return speakers.details(speaker.id()).orElseThrow();
    }

    private SpeakerLine line(SpeakerDetails speaker) {
        return speakers.page(new SpeakerFilter(speaker.name("fa"), null, Language.FA), null, 0, 1)
                .getFirst();
    }

    private SpeakerDetails open(SpeakerDetails speaker) {
        UI.getCurrent().navigate("speakers/" + speaker.id());
        return speaker;
    }

    /** Presses the button of that name; in the dialog, if one is open. */
    private void press(String word) {
        test(find(Button.class).withText(Words.get(word)).all().getLast()).click();
    }

    private boolean offered(String word) {
        return find(Button.class).withText(Words.get(word)).exists();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return find(TextField.class, find(Dialog.class).last())
                .withLabel(Words.get(label))
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SpeakerLine> other() {
        return find(ComboBox.class)
                .withCondition(box -> Words.get("merge.other").equals(box.getLabel()))
                .single();
    }

    private List<String> names(String kind) {
        return find(Span.class).withClassName(kind).all().stream()
                .map(Span::getText)
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String title() {
        return text(find(H1.class).single());
    }

    private boolean isToldWhy() {
        return find(Paragraph.class).withClassName("reference-note").exists();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private List<String> notices() {
        return find(Notification.class).all().stream()
                .map(notice -> test(notice).getText())
                .toList();
    }
}
