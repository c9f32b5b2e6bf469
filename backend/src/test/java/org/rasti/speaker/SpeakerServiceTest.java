package org.rasti.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.text.Language;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SpeakerServiceTest {

    @Autowired
    private SpeakerService speakers;

    @Autowired
    private DeskFixture desk;

    @Test
    void aSpeakerIsRecordedWithNameAndRole() {
        var fidan = findOrCreate("هاکان فیدان");

        assertThat(fidan.person()).isTrue();
        assertThat(fidan.name("fa")).isEqualTo("هاکان فیدان");
        assertThat(fidan.role()).isEqualTo("وزیر امور خارجه");
        assertThat(fidan.body()).isEqualTo("ترکیه");
        assertThat(desk.as(desk.admin(), () -> speakers.find(fidan.id()))).contains(fidan);
    }

    @Test
    void aNameIsTheSameHoweverItWasTyped() {
        var first = findOrCreate("علی‌رضا کریمی");

        assertThat(findOrCreate("علي رضا كريمي").id()).isEqualTo(first.id());
        assertThat(findOrCreate("  علیرضا کریمی ").id()).isEqualTo(first.id());
    }

    @Test
    void twoAtOnceRecordOneSpeaker() {
        desk.checker();

        var made = AtOnce.both(() -> findOrCreate("زهرا موسوی"), () -> findOrCreate("زهرا موسوی"));

        assertThat(made.getFirst().id()).isEqualTo(made.getLast().id());
    }

    @Test
    void aRoleLeadsToWhoHeldItThen() {
        var earlier = findOrCreate("کاظم اولی");
        var later = findOrCreate("کاظم دومی");
        noteRole(earlier, "سخنگوی ستاد انتخابات", LocalDate.of(2020, 1, 1));
        noteRole(later, "سخنگوي ستاد انتخابات", LocalDate.of(2024, 6, 1));

        assertThat(holder("سخنگوی ستاد انتخابات", LocalDate.of(2023, 1, 1))).contains(earlier.id());
        assertThat(holder("سخنگوی ستاد انتخابات", LocalDate.of(2024, 6, 1))).contains(later.id());
        assertThat(holder("سخنگوی ستاد انتخابات", LocalDate.of(2019, 1, 1))).isEmpty();
        assertThat(holder("سخنگوی ستاد", LocalDate.of(2024, 6, 1))).isEmpty();
    }

    @Test
    void aRoleThatTwoHoldLeadsToNobody() {
        noteRole(findOrCreate("نماینده یکم"), "نماینده تهران", LocalDate.of(2024, 6, 1));
        noteRole(findOrCreate("نماینده دوم"), "نماینده تهران", LocalDate.of(2024, 6, 1));

        assertThat(holder("نماینده تهران", LocalDate.of(2024, 7, 1))).isEmpty();
    }

    @Test
    void anEarlierDayMovesTheBeginningOfARoleBack() {
        var speaker = findOrCreate("مینا سومی");
        noteRole(speaker, "رئیس سازمان آب", LocalDate.of(2024, 6, 1));
        noteRole(speaker, "رئیس سازمان آب", LocalDate.of(2022, 6, 1));

        assertThat(holder("رئیس سازمان آب", LocalDate.of(2023, 1, 1))).contains(speaker.id());
    }

    private void noteRole(Speaker speaker, String role, LocalDate on) {
        desk.doAs(desk.checker(), () -> speakers.noteRole(speaker.id(), role, null, Language.FA, on));
    }

    private Optional<Long> holder(String role, LocalDate on) {
        return desk.as(desk.checker(), () -> speakers.holder(role, Language.FA, on))
                .map(Speaker::id);
    }

    @Test
    void isFoundByAPartOfTheName() {
        var speaker = findOrCreate("محمدجواد ظریف");

        assertThat(desk.as(desk.editor(), () -> speakers.search("ظريف", Language.FA)))
                .containsExactly(speaker);
        assertThat(desk.as(desk.editor(), () -> speakers.search("%", Language.FA)))
                .hasSameElementsAs(desk.as(desk.editor(), () -> speakers.search("", Language.FA)));
    }

    @Test
    void anotherLanguageFallsBackToANameThereIs() {
        assertThat(findOrCreate("مسعود پزشکیان").name("en")).isEqualTo("مسعود پزشکیان");
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatThrownBy(() -> new NewSpeaker("  ", Language.FA, true, null, null))
                .hasMessage("speaker: missing");
        assertThatThrownBy(() -> new NewSpeaker("x".repeat(201), Language.FA, true, null, null))
                .hasMessage("speaker: too-long");
    }

    private Speaker findOrCreate(String name) {
        var wanted = new NewSpeaker(name, Language.FA, true, "وزیر امور خارجه", "ترکیه");
        return desk.as(desk.checker(), () -> speakers.findOrCreate(wanted, false));
    }
}
