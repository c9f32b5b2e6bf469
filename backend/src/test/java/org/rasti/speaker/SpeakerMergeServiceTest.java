package org.rasti.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rasti.jooq.Tables.APPEARANCE;
import static org.rasti.jooq.Tables.STATEMENT;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.account.Account;
import org.rasti.account.InvalidInput;
import org.rasti.desksearch.DeskIndex;
import org.rasti.desksearch.DeskSearch;
import org.rasti.ledger.HistoryLine;
import org.rasti.search.Hit;
import org.rasti.search.SearchRequest;
import org.rasti.statement.Statement;
import org.rasti.statement.StatementQueries;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@BackendTest
class SpeakerMergeServiceTest {

    @Autowired
    private SpeakerMergeService merging;

    @Autowired
    private SpeakerEditService editing;

    @Autowired
    private SpeakerQueries speakers;

    @Autowired
    private SpeakerService known;

    @Autowired
    private StatementQueries statements;

    @Autowired
    private TriageService triage;

    @Autowired
    private DeskSearch search;

    @Autowired
    private DeskIndex index;

    @Autowired
    private DSLContext db;

    @Autowired
    private DeskFixture desk;

    @Test
    void whatTheDuplicateSaidIsTheKeptOnes() {
        var duplicate = speaker("عباس عراقچی");
        var kept = speaker("عباس عراقچی اصل");
        var statement = said(duplicate);
        elsewhere(statement, duplicate);

        var preview = desk.as(desk.editor(), () -> merging.preview(duplicate.id(), kept.id()));
        var merge = merge(duplicate, kept);

        assertThat(preview).isEqualTo(new MergePreview(1, 1, 1, 0));
        assertThat(merge)
                .extracting(
                        SpeakerMerge::statements,
                        SpeakerMerge::appearances,
                        SpeakerMerge::names,
                        SpeakerMerge::affiliations,
                        SpeakerMerge::name,
                        SpeakerMerge::by)
                .containsExactly(1, 1, 1, 0, duplicate.name("fa"), "Mina");
        assertThat(desk.now(statement).speakerId()).isEqualTo(kept.id());
        assertThat(appearanceSpeakers(statement)).containsOnly(kept.id());
    }

    @Test
    void namesBecomeAliasesUnlessTheKeptOneHasNoneInThatLanguage() {
        var duplicate = add(add(speaker("کمال"), "Kemal", Language.TR), "Kamal", Language.EN);
        var kept = add(speaker("کمال‌الدین"), "Kamaleddin", Language.EN);

        merge(duplicate, kept);

        var names = details(kept.id());
        assertThat(names.name("fa")).isEqualTo(kept.name("fa"));
        assertThat(names.name("en")).isEqualTo(kept.name("en"));
        assertThat(names.name("tr")).isEqualTo(duplicate.name("tr"));
        assertThat(names.names())
                .filteredOn(name -> !name.main())
                .extracting(SpeakerName::name)
                .containsExactlyInAnyOrder(duplicate.name("fa"), duplicate.name("en"));
    }

    @Test
    void theDuplicateIsNotOfferedAnyMoreAndLeadsToTheKeptOne() {
        var duplicate = speaker("پیشنهادنشده");
        var kept = speaker("پیشنهادشده");
        var further = speaker("پیشنهادشدهٔ آخر");
        merge(duplicate, kept);
        merge(details(kept.id()), further);

        assertThat(desk.as(desk.checker(), () -> known.search(duplicate.name("fa"), Language.FA)))
                .extracting(Speaker::id)
                .containsExactly(further.id());
        assertThat(desk.as(desk.checker(), () -> known.find(duplicate.id()))).isEmpty();
        assertThat(desk.as(desk.checker(), () -> speakers.kept(duplicate.id())))
                .map(SpeakerDetails::id)
                .contains(further.id());
    }

    @Test
    void undoGivesBackExactlyWhatWentOver() {
        var duplicate = identified(add(speaker("برگشتنی"), "Bargashtani", Language.EN));
        var kept = add(speaker("ماندنی"), "Mandani", Language.EN);
        var ofDuplicate = said(duplicate);
        var ofKept = said(kept);
        elsewhere(ofKept, duplicate);

        var merge = merge(duplicate, kept);
        assertThat(details(kept.id()).wikidataId()).isEqualTo(duplicate.wikidataId());
        var undone = undo(merge);

        assertThat(undone.isDone()).isTrue();
        assertThat(unversioned(details(duplicate.id()))).isEqualTo(unversioned(duplicate));
        assertThat(unversioned(details(kept.id()))).isEqualTo(unversioned(kept));
        assertThat(desk.now(ofDuplicate).speakerId()).isEqualTo(duplicate.id());
        assertThat(desk.now(ofKept).speakerId()).isEqualTo(kept.id());
        assertThat(appearanceSpeakers(ofKept)).containsOnly(duplicate.id());
        assertThat(desk.as(desk.editor(), () -> speakers.mergedInto(kept.id()))).isEmpty();
    }

    @Test
    void whatWasDecidedAfterTheMergeStands() {
        var duplicate = speaker("پیش از ادغام");
        var kept = speaker("پس از ادغام");
        var third = desk.speaker("سومی " + System.nanoTime());
        var moved = said(duplicate);
        var decided = said(duplicate);
        var merge = merge(duplicate, kept);
        var later = said(kept);
        reassign(decided, third);

        undo(merge);

        assertThat(desk.now(moved).speakerId()).isEqualTo(duplicate.id());
        assertThat(desk.now(decided).speakerId()).isEqualTo(third.id());
        assertThat(desk.now(later).speakerId()).isEqualTo(kept.id());
    }

    @Test
    void aStatementsOwnRoleIsNeverTouched() {
        var duplicate = speaker("نقش‌دار");
        var kept = speaker("نقش‌دار دیگر");
        var statement = said(duplicate);

        var merge = merge(duplicate, kept);
        assertThat(role(statement)).isEqualTo(tuple("وزیر امور خارجه", "ایران"));

        undo(merge);
        assertThat(role(statement)).isEqualTo(tuple("وزیر امور خارجه", "ایران"));
    }

    @Test
    void whatIsPublicStaysAsItWasFrozen() {
        var published = desk.published();
        var frozen = frozen(published);
        var speaker = details(published.speakerId() == null ? 0 : published.speakerId());
        var kept = speaker("نام تازه");

        undo(merge(speaker, kept));

        assertThat(frozen(published)).isEqualTo(frozen).isNotEmpty();
    }

    // When undoing is not clear

    @Test
    void aMergeThatWasMergedOnIsTakenBackLast() {
        var first = speaker("حلقهٔ یکم");
        var second = speaker("حلقهٔ دوم");
        var third = speaker("حلقهٔ سوم");
        var statement = said(first);
        var earlier = merge(first, second);
        var later = merge(details(second.id()), third);

        assertThat(undo(earlier)).isEqualTo(Outcome.refused(Reason.MERGED_ON));
        assertThat(desk.now(statement).speakerId()).isEqualTo(third.id());

        assertThat(undo(later).isDone()).isTrue();
        assertThat(undo(earlier).isDone()).isTrue();
        assertThat(desk.now(statement).speakerId()).isEqualTo(first.id());
    }

    @Test
    void nobodyIsLeftWithoutANameByUndoing() {
        var duplicate = speaker("نام رفته");
        var kept = speaker("نام مانده");
        var merge = merge(duplicate, kept);
        var names = details(kept.id());
        desk.as(
                        desk.checker(),
                        () -> editing.removeName(
                                kept.id(),
                                names.version(),
                                names.names().getFirst().id()))
                .get();

        assertThat(undo(merge)).isEqualTo(Outcome.refused(Reason.CHANGED_SINCE));
        assertThat(details(duplicate.id()).mergedIntoId()).isEqualTo(kept.id());
    }

    @Test
    void anIdThatIsAnothersByNowIsNotGivenBack() {
        var duplicate = identified(speaker("شناسه‌دار"));
        var id = duplicate.wikidataId();
        var kept = identified(speaker("شناسه‌دار دیگر"));
        var merge = merge(duplicate, kept);
        assertThat(details(kept.id()).wikidataId()).isEqualTo(kept.wikidataId());
        var third = speaker("شناسه‌گیر");
        desk.as(desk.checker(), () -> editing.describe(third.id(), third.version(), true, id))
                .get();

        assertThat(undo(merge)).isEqualTo(Outcome.refused(Reason.CHANGED_SINCE));
    }

    // Two people, and who may

    @Test
    void ofTwoMergesAtOnceOneIsMade() {
        var duplicate = speaker("هم‌زمان");
        var one = speaker("هم‌زمان یک");
        var other = speaker("هم‌زمان دو");
        var statement = said(duplicate);
        desk.editor();

        var outcomes = AtOnce.both(() -> tryMerge(duplicate, one), () -> tryMerge(duplicate, other));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
        assertThat(desk.now(statement).speakerId())
                .isEqualTo(details(duplicate.id()).mergedIntoId());
    }

    @Test
    void twoThatAreMergedIntoEachOtherAtOnceDoNotBothGo() {
        var one = speaker("رفت");
        var other = speaker("برگشت");
        desk.editor();

        var outcomes = AtOnce.both(() -> tryMerge(one, other), () -> tryMerge(other, one));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    }

    @Test
    void aMergeIsTakenBackOnce() {
        var merge = merge(speaker("یک‌بار"), speaker("یک‌بار دیگر"));
        desk.editor();

        var outcomes = AtOnce.both(() -> undo(merge), () -> undo(merge));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
    }

    @Test
    void whatIsSaidAtThatMomentIsTheKeptOnes() {
        desk.editor();
        for (int round = 0; round < 5; round++) {
            var duplicate = speaker("در همان دم");
            var kept = speaker("پس از آن");
            var claim = desk.claim("گفته‌ای در همان دم " + System.nanoTime(), as(duplicate));

            var both = AtOnce.<Object>both(() -> tryMerge(duplicate, kept), () -> desk.suggested(claim));

            assertThat(desk.now((Statement) both.getLast()).speakerId()).isEqualTo(kept.id());
        }
    }

    @Test
    void whoeverStillNamesTheDuplicateMeansTheKeptOne() {
        var duplicate = speaker("فرم باز");
        var kept = speaker("فرم بسته");
        var statement = said(speaker("کس دیگر"));
        var claim = desk.claim("این گفته از فرمی باز است " + System.nanoTime(), as(duplicate));
        merge(duplicate, kept);

        var accepted = desk.as(desk.checker(), () -> triage.accept(statement.id(), statement.version(), claim))
                .get();

        assertThat(accepted.speakerId()).isEqualTo(kept.id());
        assertThat(details(duplicate.id()).affiliations()).isEqualTo(duplicate.affiliations());
    }

    @Test
    void nobodyIsMergedWithThemselvesOrUnseen() {
        var speaker = speaker("خود");
        var other = speaker("دیگری");
        add(other, "Digari", Language.EN);

        assertThatThrownBy(() -> tryMerge(speaker, speaker)).isInstanceOf(InvalidInput.class);
        assertThat(tryMerge(speaker, other)).isEqualTo(Outcome.refused(Reason.STALE));
    }

    @Test
    void editorsAndAdminsMerge() {
        var one = speaker("مجاز");
        var other = speaker("غیرمجاز");

        assertThatThrownBy(() -> tryMerge(desk.checker(), one, other)).isInstanceOf(AccessDeniedException.class);
        assertThat(tryMerge(desk.admin(), one, other).isDone()).isTrue();
    }

    // What follows

    @Test
    void theHistoriesTellOfIt() {
        var duplicate = speaker("تاریخ‌دار");
        var kept = speaker("تاریخ‌دار اصل");
        var statement = said(duplicate);

        undo(merge(duplicate, kept));

        for (var id : List.of(duplicate.id(), kept.id())) {
            assertThat(desk.as(desk.checker(), () -> speakers.history(id)))
                    .extracting(HistoryLine::action)
                    .startsWith("UNMERGE", "MERGE");
        }
        assertThat(desk.as(desk.checker(), () -> statements.history(statement.id())))
                .extracting(HistoryLine::entity, HistoryLine::action)
                .startsWith(tuple("SPEAKER", "UNMERGE"), tuple("SPEAKER", "MERGE"));
    }

    @Test
    void theSearchFollows() {
        index.index().catchUp();
        var duplicate = add(speaker("جستجوشدنی"), "Jostoju" + System.nanoTime(), Language.EN);
        var kept = speaker("یافتنی");
        var statement = said(duplicate);
        var word = duplicate.name("en");

        var merge = merge(duplicate, kept);
        assertThat(found("kind:speaker " + word)).containsExactly(kept.id());
        assertThat(found("kind:statement speaker:\"" + kept.name("fa") + "\"")).contains(statement.id());

        undo(merge);
        assertThat(found("kind:speaker " + word)).containsExactly(duplicate.id());
        assertThat(found("kind:statement speaker:\"" + kept.name("fa") + "\"")).doesNotContain(statement.id());
    }

    private List<Long> found(String query) {
        index.index().catchUp();
        return desk.as(desk.checker(), () -> search.search(SearchRequest.of(query))).hits().stream()
                .map(Hit::id)
                .toList();
    }

    // How it is done here

    private SpeakerDetails speaker(String name) {
        return details(desk.speaker(name + " " + System.nanoTime()).id());
    }

    private Speaker as(SpeakerDetails speaker) {
        return desk.as(desk.checker(), () -> known.find(speaker.id())).orElseThrow();
    }

    private Statement said(SpeakerDetails speaker) {
        return desk.suggested(desk.claim("گفته‌ای از او، شمارهٔ " + System.nanoTime(), as(speaker)));
    }

    /** An appearance whose speaker differs from the statement's. */
    private void elsewhere(Statement statement, SpeakerDetails speaker) {
        db.update(APPEARANCE)
                .set(APPEARANCE.SPEAKER_ID, speaker.id())
                .where(APPEARANCE.STATEMENT_ID.eq(statement.id()))
                .execute();
    }

    private List<Long> appearanceSpeakers(Statement statement) {
        return db.select(APPEARANCE.SPEAKER_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.STATEMENT_ID.eq(statement.id()))
                .fetch(APPEARANCE.SPEAKER_ID);
    }

    private void reassign(Statement statement, Speaker speaker) {
        db.update(STATEMENT)
                .set(STATEMENT.SPEAKER_ID, speaker.id())
                .where(STATEMENT.ID.eq(statement.id()))
                .execute();
    }

    private Tuple role(Statement statement) {
        var now = desk.now(statement);
        return tuple(now.speakerRole(), now.speakerBody());
    }

    private List<String> frozen(Statement statement) {
        return db.fetch(
                        "SELECT f.page::text FROM frozen_page f JOIN verdict v ON v.id = f.verdict_id WHERE v.statement_id = ?",
                        statement.id())
                .getValues(0, String.class);
    }

    private SpeakerDetails details(long id) {
        return desk.as(desk.checker(), () -> speakers.details(id)).orElseThrow();
    }

    private static SpeakerDetails unversioned(SpeakerDetails speaker) {
        return new SpeakerDetails(
                speaker.id(),
                speaker.person(),
                speaker.wikidataId(),
                speaker.demo(),
                speaker.names(),
                speaker.affiliations(),
                speaker.mergedIntoId(),
                0);
    }

    private SpeakerDetails add(SpeakerDetails speaker, String name, Language language) {
        var wanted = new NewName(name + " " + speaker.id(), language);
        return desk.as(desk.checker(), () -> editing.addName(speaker.id(), speaker.version(), wanted))
                .get();
    }

    private SpeakerDetails identified(SpeakerDetails speaker) {
        var id = "Q9" + speaker.id();
        return desk.as(desk.checker(), () -> editing.describe(speaker.id(), speaker.version(), true, id))
                .get();
    }

    private SpeakerMerge merge(SpeakerDetails duplicate, SpeakerDetails kept) {
        return tryMerge(duplicate, kept).get();
    }

    private Outcome<SpeakerMerge> tryMerge(SpeakerDetails duplicate, SpeakerDetails kept) {
        return tryMerge(desk.editor(), duplicate, kept);
    }

    private Outcome<SpeakerMerge> tryMerge(Account who, SpeakerDetails duplicate, SpeakerDetails kept) {
        return desk.as(who, () -> merging.merge(duplicate.id(), duplicate.version(), kept.id(), kept.version()));
    }

    private Outcome<SpeakerMerge> undo(SpeakerMerge merge) {
        return desk.as(desk.editor(), () -> merging.undo(merge.id()));
    }
}
