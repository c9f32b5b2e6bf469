package org.rasti.desk.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rasti.desk.WorkingDesk;
import org.rasti.desk.common.DayField;
import org.rasti.desk.common.Words;
import org.rasti.desk.home.HomeView;
import org.rasti.desk.promise.ProgressForm.Source;
import org.rasti.evidence.Evidence;
import org.rasti.evidence.EvidenceData;
import org.rasti.evidence.EvidenceService;
import org.rasti.evidence.Stance;
import org.rasti.extraction.Kind;
import org.rasti.promise.ProgressData;
import org.rasti.promise.PromiseService;
import org.rasti.statement.Claim;
import org.rasti.statement.DueDateService;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.verdict.Draft;
import org.rasti.verdict.RatingQueries;
import org.rasti.verdict.VerdictService;
import org.rasti.workflow.Role;
import org.springframework.beans.factory.annotation.Autowired;

class PromisePanelTest extends WorkingDesk {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 21);

    @Autowired
    private PromiseService promises;

    @Autowired
    private DueDateService dueDates;

    @Autowired
    private TriageService triage;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private VerdictService verdicts;

    @Autowired
    private RatingQueries ratings;

    private Statement promise;
    private LocalDate today;

    @BeforeEach
    void takeUpAPromise() {
        today = LocalDate.now(Words.zone());
        promise = promise(research());
    }

    // The workspace

    @Test
    void progressIsNotedWithTheSourceThatShowsIt() {
        source("Register of bridges");
        var shown = source("Photograph of a pier");
        open(promise);
        press("Note progress");
        day("Day").setValue(MARCH);
        test(field("What happened")).setValue("پایهٔ نخست پل ساخته شد.");
        choose("2 · Photograph of a pier");

        press("Save");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(text(note)).contains("21 March 2026", "Nasrin", "پایهٔ نخست پل ساخته شد.", "2");
            assertThat(find(Anchor.class, note).single().getText()).isEqualTo("Photograph of a pier");
        });
        assertThat(promises.of(promise.id()).getFirst().data().evidenceId()).isEqualTo(shown.id());
        assertThat(text(find(Div.class).withClassName("workspace-side").single()))
                .contains("Nasrin noted what became of the promise");
    }

    @Test
    void aNoteWithoutWordsOrOfTomorrowIsRefusedAtItsFieldAndNothingIsLost() {
        open(promise);
        press("Note progress");
        press("Save");
        assertThat(field("What happened").isInvalid()).isTrue();

        test(field("What happened")).setValue("It will stand.");
        day("Day").setValue(today.plusDays(2));
        press("Save");

        assertThat(day("Day").getErrorMessage()).isEqualTo("This day lies ahead");
        assertThat(field("What happened").getValue()).isEqualTo("It will stand.");
        assertThat(promises.of(promise.id())).isEmpty();
    }

    @Test
    void aNoteIsCorrectedAndKeepsItsSource() {
        var source = source("Register of bridges");
        promises.add(promise.id(), new ProgressData(MARCH, "Begun.", source.id()))
                .get();
        open(promise);
        press("Correct");
        assertThat(field("What happened").getValue()).isEqualTo("Begun.");
        test(field("What happened")).setValue("Begun in earnest.");

        press("Save");

        assertThat(promises.of(promise.id())).singleElement().satisfies(note -> assertThat(note.data())
                .isEqualTo(new ProgressData(MARCH, "Begun in earnest.", source.id())));
    }

    @Test
    void whoeverOpenedAnOlderNoteIsToldAndKeepsWhatTheyTyped() {
        var seen = promises.add(promise.id(), new ProgressData(MARCH, "Begun.", null))
                .get();
        open(promise);
        press("Correct");
        test(field("What happened")).setValue("Mine");
        as(
                colleague("Mina", Role.CHECKER),
                () -> promises.change(seen.id(), seen.version(), new ProgressData(MARCH, "Theirs", null)));

        press("Save");

        assertThat(field("What happened").getValue()).isEqualTo("Mine");
        assertThat(promises.of(promise.id()).getFirst().data().note()).isEqualTo("Theirs");
    }

    @Test
    void aNoteIsRemovedAfterAQuestion() {
        promises.add(promise.id(), new ProgressData(MARCH, "Begun.", null)).get();
        open(promise);
        // The sources have such a button of their own; there is none here.
        press("Remove");
        assertThat(text(find(Dialog.class).single())).contains("21 March 2026");

        press("Remove");

        assertThat(notes()).isEmpty();
        assertThat(promises.of(promise.id())).isEmpty();
    }

    @Test
    void theDayIsSetAndSaysHowLongItIsOverdue() {
        open(promise);
        press("Set the day");
        day("To be kept by").setValue(today.minusDays(12));

        press("Save");

        assertThat(due()).contains("To be kept by", "overdue by 12 days");
        assertThat(buttons()).contains("Change the day");
        assertThat(text(find(Div.class).withClassName("workspace-head").single()))
                .contains(Words.date(today.minusDays(12)));
        assertThat(text(find(Div.class).withClassName("workspace-side").single()))
                .contains("Nasrin set the day by which it is to be kept");
    }

    @Test
    void howFarOffTheDayIsIsSaidInWords() {
        assertThat(DueWords.of(today, today)).isEqualTo("due today");
        assertThat(DueWords.of(today.plusDays(1), today)).isEqualTo("due tomorrow");
        assertThat(DueWords.of(today.plusDays(9), today)).isEqualTo("due in 9 days");
        assertThat(DueWords.of(today.minusDays(1), today)).isEqualTo("overdue since yesterday");
    }

    @Test
    void aDayThatSomebodyElseSetMeanwhileStays() {
        open(promise);
        press("Set the day");
        day("To be kept by").setValue(today);
        as(colleague("Mina", Role.EDITOR), () -> dueDates.set(promise.id(), promise.version(), today.plusDays(30)));

        press("Save");

        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(statements.find(promise.id()).orElseThrow().dueOn()).isEqualTo(today.plusDays(30));
    }

    @Test
    void whatIsNoPromiseHasNoSuchPanel() {
        open(research());

        assertThat(titles()).doesNotContain("The promise");
        assertThat(buttons()).doesNotContain("Note progress");
    }

    @Test
    void anAdminReadsOnly() {
        promises.add(promise.id(), new ProgressData(MARCH, "Begun.", null)).get();
        signIn(Role.ADMIN);

        open(promise);

        assertThat(notes()).hasSize(1);
        assertThat(buttons()).doesNotContain("Note progress", "Correct", "Set the day");
    }

    // In review, and at home

    @Test
    void whoeverReviewsReadsWhatThePageWillShow() {
        var source = source("Register of bridges");
        promises.add(promise.id(), new ProgressData(MARCH, "The first pier stands.", source.id()))
                .get();
        var rating = ratings.forKind(Kind.PROMISE, false).getFirst();
        var draft = verdicts.start(promise.id(), null).get();
        var text = new Draft(rating.id(), "It goes on.", "A pier stands [@" + source.id() + "].", null);
        var saved = verdicts.save(draft.id(), draft.version(), text).get();
        verdicts.submit(saved.id(), saved.version()).get();
        signIn(Role.EDITOR);

        UI.getCurrent().navigate("reviews/" + draft.id());

        assertThat(titles()).contains("What became of the promise");
        assertThat(notes()).singleElement().satisfies(note -> assertThat(text(note))
                .contains("The first pier stands.", "Register of bridges"));
        assertThat(buttons()).doesNotContain("Correct");
    }

    @Test
    void aPromiseComesBackToTheHomePageOfWhoeverFollowsIt() {
        dueDates.set(promise.id(), promise.version(), today.minusDays(12)).get();

        navigate(HomeView.class);
        assertThat(titles()).contains("Promises due");
        assertThat(text(card("Promises due"))).contains(promise.code(), "overdue by 12 days");

        signIn(Role.EDITOR);
        navigate(HomeView.class);
        assertThat(titles()).doesNotContain("Promises due");
    }

    private Section card(String title) {
        return find(Section.class)
                .withClassName("waiting-card")
                .withCondition(card -> text(card).contains(title))
                .single();
    }

    private Statement promise(Statement fact) {
        var claim = new Claim(
                fact.wording(),
                fact.language(),
                Kind.PROMISE,
                fact.speakerId(),
                fact.speakerRole(),
                fact.speakerBody(),
                fact.topics(),
                null);
        return triage.edit(fact.id(), fact.version(), claim).get();
    }

    private Evidence source(String title) {
        var data = new EvidenceData(
                "https://bridge.example/" + title.hashCode(), title, null, null, Stance.SUPPORTS, null, null);
        return evidence.add(promise.id(), data).get();
    }

    @SuppressWarnings("unchecked") // what such a field holds is not known to the test's query
    private void choose(String label) {
        Select<Source> field = find(Select.class).withLabel("Source").single();
        var chosen = field.getListDataView()
                .getItems()
                .filter(source -> label.equals(field.getItemLabelGenerator().apply(source)))
                .findFirst();
        field.setValue(chosen.orElseThrow());
    }

    private List<ListItem> notes() {
        return find(ListItem.class)
                .withCondition(item -> item.getParent().orElseThrow() instanceof ProgressList)
                .all();
    }

    private String due() {
        return text(find(Div.class).withClassName("promise-due").single());
    }

    private List<String> titles() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private DayField day(String label) {
        return find(DayField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
