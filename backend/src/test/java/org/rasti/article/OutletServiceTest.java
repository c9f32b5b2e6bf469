package org.rasti.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.rasti.text.Language;
import org.rasti.workflow.Outcome;
import org.rasti.workflow.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@BackendTest
class OutletServiceTest {

    @Autowired
    private OutletService outlets;

    @Autowired
    private OutletMergeService merging;

    @Autowired
    private OutletQueries queries;

    @Autowired
    private ArticleService articles;

    @Autowired
    private DeskSearch search;

    @Autowired
    private DeskIndex index;

    @Autowired
    private DeskFixture desk;

    // Correcting

    @Test
    void anOutletIsCorrectedAsAWhole() {
        var outlet = outlet("Gazette");
        var data = new OutletData(
                outlet.name() + " daily",
                Language.EN,
                "https://gazette" + outlet.id() + ".example/",
                List.of(" WWW.Gazette" + outlet.id() + ".example ", "https://m.gazette" + outlet.id() + ".example/x?y"),
                true);

        var changed = update(outlet, data).get();

        assertThat(changed.name()).isEqualTo(outlet.name() + " daily");
        assertThat(changed.hosts())
                .containsExactly("m.gazette" + outlet.id() + ".example", "www.gazette" + outlet.id() + ".example");
        assertThat(changed.fullText()).isTrue();
        assertThat(desk.as(desk.checker(), () -> articles.outletOf("www.gazette" + outlet.id() + ".example")))
                .contains(changed.name());
        assertThat(desk.as(desk.admin(), () -> queries.history(outlet.id())))
                .first()
                .satisfies(line -> {
                    assertThat(line.action()).isEqualTo("EDIT");
                    assertThat(line.before()).containsEntry("name", outlet.name());
                    assertThat(line.after()).containsEntry("fullText", "true");
                });
    }

    @Test
    void aNameOrHostOfAnotherIsRefused() {
        var one = outlet("Tribune");
        var other = outlet("Courier");
        var host = "courier" + other.id() + ".example";
        update(other, data(other.name(), host)).get();

        assertThatThrownBy(() -> update(one, data(" " + other.name().toUpperCase(Locale.ROOT), host)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("outlet-name-taken"));
        assertThatThrownBy(() -> update(one, data(one.name(), host)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problem())
                        .isEqualTo("host-taken"));
        assertThat(desk.as(desk.checker(), () -> queries.owners(List.of(host), one.id())))
                .containsExactly(Map.entry(host, other.name()));
        assertThat(now(one)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no host", "localhost", "ftp://files.example", "https://"})
    void refusesWhatIsNoHost(String host) {
        assertThatThrownBy(() -> data("The Star", host)).hasMessage("hosts: host");
    }

    @Test
    void refusesWhatIsNoNameOrAddress() {
        assertThatThrownBy(() -> data(" ", "star.example")).hasMessage("name: missing");
        assertThatThrownBy(() -> new OutletData("The Star", Language.EN, "star", List.of(), false))
                .hasMessage("homepage: address");
    }

    @Test
    void theSecondOfTwoIsToldAndChangesNothing() {
        var outlet = outlet("Echo");
        desk.checker();

        var outcomes = AtOnce.both(
                () -> update(outlet, data(outlet.name() + " one", "one" + outlet.id() + ".example")),
                () -> update(outlet, data(outlet.name() + " two", "two" + outlet.id() + ".example")));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
        assertThat(now(outlet).hosts()).hasSize(1);
    }

    @Test
    void theListGoesOnAfterTheLastNameRead() {
        var mark = "Paper" + System.nanoTime();
        for (var letter : List.of("C", "A", "B")) {
            outlet(mark + letter);
        }

        var whole = desk.as(desk.checker(), () -> queries.page(mark, null, 0, 10));
        assertThat(whole).hasSize(3).extracting(OutletLine::name).isSorted();
        assertThat(desk.as(desk.checker(), () -> queries.page(mark, whole.getFirst(), 1, 10)))
                .isEqualTo(whole.subList(2, 3));
        assertThat(desk.as(desk.checker(), () -> queries.countUpTo(1, mark))).isEqualTo(2);
    }

    // Merging

    @Test
    void whatTheDuplicatePublishedIsTheKeptOnes() {
        var duplicate = known("Morning post");
        var kept = outlet("Morning paper");
        var published = article(duplicate.name(), null);
        var relayed = article(kept.name(), duplicate.name());

        var preview = desk.as(desk.editor(), () -> merging.preview(duplicate.id()));
        var merge = merge(duplicate, kept);

        assertThat(preview).isEqualTo(new OutletMergePreview(2, 1, 1, 0));
        assertThat(merge)
                .extracting(
                        OutletMerge::articles,
                        OutletMerge::relayed,
                        OutletMerge::hosts,
                        OutletMerge::feeds,
                        OutletMerge::name,
                        OutletMerge::by)
                .containsExactly(2, 1, 1, 0, duplicate.name(), "Mina");
        assertThat(find(published).outlet()).isEqualTo(kept.name());
        assertThat(find(relayed).relayedFrom()).isEqualTo(kept.name());
        assertThat(now(kept).hosts()).isEqualTo(duplicate.hosts());
        assertThat(desk.as(desk.checker(), () -> articles.outletNames(duplicate.name())))
                .isEmpty();
        assertThat(desk.as(desk.checker(), () -> queries.kept(duplicate.id())))
                .map(OutletDetails::id)
                .contains(kept.id());
    }

    @Test
    void anArticleThatNamesTheDuplicateIsTheKeptOnes() {
        var duplicate = outlet("Evening post");
        var kept = outlet("Evening paper");
        merge(duplicate, kept);

        assertThat(find(article(duplicate.name(), duplicate.name())))
                .extracting(Article::outletId, Article::relayedFromId)
                .containsExactly(kept.id(), kept.id());
    }

    @Test
    void undoGivesBackExactlyWhatWentOver() {
        var duplicate = known("Night post");
        var kept = known("Night paper");
        var published = article(duplicate.name(), duplicate.name());
        var merge = merge(duplicate, kept);
        var later = article(duplicate.name(), null);

        assertThat(undo(merge).isDone()).isTrue();

        assertThat(find(published))
                .extracting(Article::outletId, Article::relayedFromId)
                .containsExactly(duplicate.id(), duplicate.id());
        assertThat(find(later).outletId()).as("came after the merge").isEqualTo(kept.id());
        assertThat(now(duplicate).hosts()).isEqualTo(duplicate.hosts());
        assertThat(now(kept).hosts()).isEqualTo(kept.hosts());
        assertThat(now(duplicate).mergedIntoId()).isNull();
        assertThat(desk.as(desk.editor(), () -> queries.mergedInto(kept.id()))).isEmpty();
        assertThat(desk.as(desk.checker(), () -> queries.history(kept.id())))
                .extracting(HistoryLine::action)
                .startsWith("UNMERGE", "MERGE");
    }

    @Test
    void aMergeThatWasMergedOnIsTakenBackLast() {
        var first = outlet("First link");
        var second = outlet("Second link");
        var third = outlet("Third link");
        var article = article(first.name(), null);
        var earlier = merge(first, second);
        var later = merge(now(second), third);

        assertThat(undo(earlier)).isEqualTo(Outcome.refused(Reason.MERGED_ON));
        assertThat(undo(later).isDone()).isTrue();
        assertThat(undo(earlier).isDone()).isTrue();
        assertThat(undo(earlier)).isEqualTo(Outcome.refused(Reason.STALE));
        assertThat(find(article).outletId()).isEqualTo(first.id());
    }

    @Test
    void ofTwoMergesAtOnceOneIsMade() {
        var duplicate = outlet("Torn");
        var one = outlet("One side");
        var other = outlet("Other side");
        desk.editor();

        var outcomes = AtOnce.both(
                () -> tryMerge(desk.editor(), duplicate, one), () -> tryMerge(desk.editor(), duplicate, other));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes).contains(Outcome.refused(Reason.STALE));
    }

    @Test
    void editorsAndAdminsMerge() {
        var one = outlet("Allowed");
        var other = outlet("Not allowed");

        assertThatThrownBy(() -> tryMerge(desk.checker(), one, other)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tryMerge(desk.editor(), one, one)).isInstanceOf(InvalidInput.class);
        assertThat(tryMerge(desk.admin(), one, other).isDone()).isTrue();
    }

    @Test
    void theSearchFollows() {
        index.index().catchUp();
        var duplicate = outlet("Searched");
        var kept = outlet("Found");
        var article = article(duplicate.name(), null);

        var merge = merge(duplicate, kept);
        assertThat(found(kept)).contains(article);

        undo(merge);
        assertThat(found(kept)).doesNotContain(article);
        assertThat(found(duplicate)).contains(article);
    }

    private List<Long> found(OutletDetails outlet) {
        index.index().catchUp();
        var query = SearchRequest.of("kind:article outlet:\"" + outlet.name() + "\"");
        return desk.as(desk.checker(), () -> search.search(query)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    // How it is done here

    private static OutletData data(String name, String host) {
        return new OutletData(name, Language.EN, null, List.of(host), false);
    }

    /** One that has published an article. */
    private OutletDetails outlet(String name) {
        var article = article(name + " " + System.nanoTime(), null);
        return details(find(article).outletId());
    }

    /** One that is known by its host. */
    private OutletDetails known(String name) {
        var outlet = outlet(name);
        return update(outlet, data(outlet.name(), "o" + outlet.id() + ".example"))
                .get();
    }

    private long article(String outlet, @Nullable String relayedFrom) {
        var article = new NewArticle(
                Intake.PASTE,
                "The bridge",
                "The minister said that the bridge no. " + System.nanoTime() + " will be open in May.",
                Language.EN,
                outlet,
                relayedFrom,
                null,
                null,
                null);
        return desk.as(desk.checker(), () -> articles.bringIn(article)).articleId();
    }

    private Article find(long article) {
        return desk.as(desk.checker(), () -> articles.find(article)).orElseThrow();
    }

    private OutletDetails details(@Nullable Long id) {
        return desk.as(desk.checker(), () -> queries.details(id == null ? 0 : id))
                .orElseThrow();
    }

    private OutletDetails now(OutletDetails outlet) {
        return details(outlet.id());
    }

    private Outcome<OutletDetails> update(OutletDetails outlet, OutletData data) {
        return desk.as(desk.checker(), () -> outlets.update(outlet.id(), outlet.version(), data));
    }

    private OutletMerge merge(OutletDetails duplicate, OutletDetails kept) {
        return tryMerge(desk.editor(), duplicate, kept).get();
    }

    private Outcome<OutletMerge> tryMerge(Account who, OutletDetails duplicate, OutletDetails kept) {
        return desk.as(who, () -> merging.merge(duplicate.id(), duplicate.version(), kept.id(), kept.version()));
    }

    private Outcome<OutletMerge> undo(OutletMerge merge) {
        return desk.as(desk.editor(), () -> merging.undo(merge.id()));
    }
}
