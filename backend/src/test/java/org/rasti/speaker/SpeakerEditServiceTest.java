package org.rasti.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.InvalidInput;
import org.rasti.ledger.HistoryLine;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SpeakerEditServiceTest {

    @Autowired
    private SpeakerEditService editing;

    @Autowired
    private SpeakerQueries speakers;

    @Autowired
    private SpeakerService known;

    @Autowired
    private DeskFixture desk;

    // Names

    @Test
    void theFirstNameOfALanguageIsTheMainOneAndTheNextAnAlias() {
        var speaker = speaker("مریم رستمی");
        speaker = add(speaker, "Maryam Rostami", Language.EN);
        speaker = add(speaker, "M. Rostami", Language.EN);

        assertThat(speaker.names())
                .extracting(SpeakerName::name, SpeakerName::language, SpeakerName::main)
                .containsExactly(
                        tuple("مریم رستمی", "fa", true),
                        tuple("Maryam Rostami", "en", true),
                        tuple("M. Rostami", "en", false));
        assertThat(speaker.name("en")).isEqualTo("Maryam Rostami");
        assertThat(speaker.name("tr")).as("any main name").isEqualTo("Maryam Rostami");
    }

    @Test
    void whoeverIsGivenANameIsFoundByIt() {
        var speaker = add(speaker("نسرین کاویانی"), "Nesrin Kâviyani", Language.TR);

        assertThat(search("كاوياني", Language.EN)).contains(speaker.id());
        assertThat(search("kaviyani", Language.FA)).containsExactly(speaker.id());
    }

    @Test
    void anotherNameBecomesTheMainOne() {
        var speaker = add(speaker("کورش یکم"), "کوروش یکم", Language.FA);
        var alias = speaker.names().getLast();

        var changed = change(() -> editing.makeMain(speaker.id(), speaker.version(), alias.id()));

        assertThat(changed.name("fa")).isEqualTo("کوروش یکم");
        assertThat(changed.names()).filteredOn(SpeakerName::main).hasSize(1);
    }

    @Test
    void aCorrectedNameStaysTheMainOneOfItsLanguageAndIsAnAliasInAnother() {
        var speaker = add(speaker("Ali Rezaei"), "Ali Rezai", Language.EN);
        var persian = speaker.names().getFirst();

        var corrected = rename(speaker, persian.id(), "علی رضایی", Language.FA);
        assertThat(corrected.name("fa")).isEqualTo("علی رضایی");

        var moved = rename(corrected, persian.id(), "Alireza", Language.EN);
        assertThat(moved.names())
                .extracting(SpeakerName::name, SpeakerName::main)
                .containsExactlyInAnyOrder(tuple("Alireza", false), tuple("Ali Rezai", true));
    }

    @Test
    void whereTheMainNameGoesTheOldestAliasTakesItsPlace() {
        var speaker = add(add(speaker("پروین الف"), "پروین ب", Language.FA), "پروین ج", Language.FA);
        var main = speaker.names().getFirst();

        var changed = change(() -> editing.removeName(speaker.id(), speaker.version(), main.id()));

        assertThat(changed.name("fa")).isEqualTo("پروین ب");
        assertThat(changed.names()).extracting(SpeakerName::name).containsExactlyInAnyOrder("پروین ب", "پروین ج");
    }

    @Test
    void nobodyIsLeftWithoutAName() {
        var speaker = speaker("تنها نام");

        assertThatThrownBy(() -> change(() -> editing.removeName(
                        speaker.id(),
                        speaker.version(),
                        speaker.names().getFirst().id())))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("name-last"));
        assertThat(now(speaker)).isEqualTo(speaker);
    }

    @Test
    void nobodyHasOneNameTwice() {
        var speaker = speaker("دوبار نام");

        assertThatThrownBy(() -> add(speaker, " دوبار نام ", Language.AR))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("name-there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "…", "a\0b"})
    void refusesANameThatIsNone(String name) {
        assertThatThrownBy(() -> new NewName(name, Language.FA)).isInstanceOf(InvalidInput.class);
    }

    // What a speaker is

    @Test
    void isKnownByItsIdAtWikidata() {
        var speaker = speaker("سازمان آمار");

        var changed = change(() ->
                editing.describe(speaker.id(), speaker.version(), false, " https://www.wikidata.org/wiki/Q5910 "));

        assertThat(changed.person()).isFalse();
        assertThat(changed.wikidataId()).isEqualTo("Q5910");
        assertThat(desk.as(desk.admin(), () -> speakers.known("Q5910"))).contains(changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "Q0", "Qx", "https://example.org/wiki/Q42", "Q42 Q43"})
    void refusesWhatIsNoIdAtWikidata(String typed) {
        assertThatThrownBy(() -> WikidataId.read(typed)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anIdBelongsToOneSpeaker() {
        var first = speaker("صاحب شناسه");
        change(() -> editing.describe(first.id(), first.version(), true, "q77001"));
        var second = speaker("خواهان شناسه");

        assertThatThrownBy(() -> change(() -> editing.describe(second.id(), second.version(), true, "Q77001")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("wikidata-taken"));
    }

    // Roles

    @Test
    void aRoleIsNotedCorrectedAndTakenAway() {
        var speaker = without(speaker("صاحب نقش"));
        var role = role("سخنگوی دولت آزمون", LocalDate.of(2023, 1, 1), null);

        var noted = change(() -> editing.addAffiliation(speaker.id(), speaker.version(), role));
        assertThat(holder("سخنگوي دولت آزمون", LocalDate.of(2024, 5, 5))).contains(speaker.id());

        var id = noted.affiliations().getFirst().id();
        var ended = role("سخنگوی دولت آزمون", LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
        var corrected = change(() -> editing.changeAffiliation(speaker.id(), noted.version(), id, ended));
        assertThat(corrected.affiliations()).singleElement().satisfies(kept -> {
            assertThat(kept.country()).isEqualTo("IR");
            assertThat(kept.until()).isEqualTo(LocalDate.of(2024, 1, 1));
        });
        assertThat(holder("سخنگوی دولت آزمون", LocalDate.of(2024, 5, 5))).isEmpty();

        var gone = change(() -> editing.removeAffiliation(speaker.id(), corrected.version(), id));
        assertThat(gone.affiliations()).isEmpty();
    }

    @Test
    void refusesARoleThatCannotBe() {
        var begin = LocalDate.of(2023, 1, 2);
        assertThatThrownBy(() -> role("وزیر", begin, begin.minusDays(1))).hasMessage("until: until-before-since");
        assertThatThrownBy(() -> role("", begin, null)).hasMessage("role: missing");
        assertThatThrownBy(() -> new NewAffiliation("Minister", null, "XX", Language.EN, null, null))
                .hasMessage("country: country");
    }

    @Test
    void aStatementKeepsTheRoleItNoted() {
        var speaker = desk.speaker("وزیر پیشین " + System.nanoTime());
        var statement = desk.queued(desk.claim("این ادعا نقش خود را نگه می‌دارد " + System.nanoTime(), speaker));
        var details = details(speaker.id());

        var bare = without(details);
        add(bare, "Former minister " + bare.id(), Language.EN);

        assertThat(desk.now(statement)).isEqualTo(statement);
        assertThat(statement.speakerRole()).isEqualTo("وزیر امور خارجه");
    }

    // Two people, and what is written down

    @Test
    void theSecondOfTwoIsToldAndChangesNothing() {
        var speaker = speaker("مورد اختلاف");

        var outcomes = AtOnce.both(() -> tryAdd(speaker, "Yek"), () -> tryAdd(speaker, "Do"));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
        assertThat(now(speaker).names()).hasSize(2);
    }

    @Test
    void everyChangeStandsInTheLedger() {
        var speaker = add(speaker("ثبت‌شده"), "Sabt Shode", Language.EN);
        var name = speaker.names().getLast();
        rename(speaker, name.id(), "Sabt Shodeh", Language.EN);

        var history = desk.as(desk.admin(), () -> speakers.history(speaker.id()));

        assertThat(history)
                .extracting(HistoryLine::action, HistoryLine::actorName)
                .containsExactly(
                        tuple("CHANGE_NAME", "Parvin"), tuple("ADD_NAME", "Parvin"), tuple("CREATE", "Parvin"));
        assertThat(history.getFirst().before()).containsEntry("name", "Sabt Shode");
        assertThat(history.getFirst().after()).containsEntry("name", "Sabt Shodeh");
    }

    // The list

    @Test
    void theListGoesOnAfterTheLastNameRead() {
        var mark = "ردیف" + System.nanoTime();
        for (var letter : List.of("ب", "الف", "پ")) {
            speaker(mark + " " + letter);
        }
        var filter = new SpeakerFilter(mark, null, Language.FA);
        var whole = page(filter, null, 0);
        assertThat(whole).hasSize(3).extracting(SpeakerLine::name).isSorted();

        assertThat(page(filter, whole.getFirst(), 0)).isEqualTo(whole.subList(1, 3));
        assertThat(page(filter, whole.getFirst(), 1)).isEqualTo(whole.subList(2, 3));
        assertThat(desk.as(desk.admin(), () -> speakers.countUpTo(2, filter))).isEqualTo(3);
    }

    @Test
    void theListTellsPersonsFromBodiesAndCountsStatements() {
        var mark = "شمارش" + System.nanoTime();
        var body = speaker(mark);
        change(() -> editing.describe(body.id(), body.version(), false, null));
        desk.suggested(desk.claim("ادعایی از " + mark, desk.speaker(mark)));

        assertThat(page(new SpeakerFilter(mark, true, Language.FA), null, 0)).isEmpty();
        assertThat(page(new SpeakerFilter(mark, false, Language.FA), null, 0))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.person()).isFalse();
                    assertThat(line.statements()).isEqualTo(1);
                    assertThat(line.role()).isEqualTo("وزیر امور خارجه");
                });
    }

    private List<SpeakerLine> page(SpeakerFilter filter, @Nullable SpeakerLine after, int skip) {
        return desk.as(desk.admin(), () -> speakers.page(filter, after, skip, 10));
    }

    private List<Long> search(String words, Language language) {
        return page(new SpeakerFilter(words, null, language), null, 0).stream()
                .map(SpeakerLine::id)
                .toList();
    }

    private Optional<Long> holder(String role, LocalDate on) {
        return desk.as(desk.checker(), () -> known.holder(role, Language.FA, on))
                .map(Speaker::id);
    }

    private static NewAffiliation role(String role, LocalDate since, @Nullable LocalDate until) {
        return new NewAffiliation(role, "دولت", "ir", Language.FA, since, until);
    }

    private SpeakerDetails speaker(String name) {
        return details(desk.speaker(name).id());
    }

    private SpeakerDetails now(SpeakerDetails speaker) {
        return details(speaker.id());
    }

    private SpeakerDetails details(long id) {
        return desk.as(desk.checker(), () -> speakers.details(id)).orElseThrow();
    }

    private SpeakerDetails without(SpeakerDetails speaker) {
        return change(() -> editing.removeAffiliation(
                speaker.id(),
                speaker.version(),
                speaker.affiliations().getFirst().id()));
    }

    private SpeakerDetails add(SpeakerDetails speaker, String name, Language language) {
        return change(() -> editing.addName(speaker.id(), speaker.version(), new NewName(name, language)));
    }

    private Outcome<SpeakerDetails> tryAdd(SpeakerDetails speaker, String name) {
        return desk.as(
                desk.checker(), () -> editing.addName(speaker.id(), speaker.version(), new NewName(name, Language.EN)));
    }

    private SpeakerDetails rename(SpeakerDetails speaker, long nameId, String name, Language language) {
        return change(() -> editing.changeName(speaker.id(), speaker.version(), nameId, new NewName(name, language)));
    }

    private SpeakerDetails change(Supplier<Outcome<SpeakerDetails>> work) {
        return desk.as(desk.checker(), work).get();
    }
}
