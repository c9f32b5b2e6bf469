package org.rasti.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rasti.jooq.Tables.ARTICLE;
import static org.rasti.jooq.Tables.LEDGER_ENTRY;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasti.AtOnce;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.text.Language;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class ArticleServiceTest {

    @Autowired
    private ArticleService articles;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DSLContext db;

    @Test
    void anArticleIsStoredAsItCame() {
        var brought = bringIn("The minister said that it rains.\r\n\r\nIt did.", "https://herald.example/rain");

        var article = find(brought.articleId());

        assertThat(brought.isNew()).isTrue();
        assertThat(article.text()).isEqualTo("The minister said that it rains.\n\nIt did.");
        assertThat(article.outlet()).isEqualTo("The Herald");
        assertThat(article.relayedFrom()).isEqualTo("Agency");
        assertThat(article.url()).isEqualTo("https://herald.example/rain");
        assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.demo()).isFalse();
    }

    @Test
    void theSameAddressIsRecognisedHoweverItWasShared() {
        var first = bringIn("A first text.", "https://herald.example/one");
        var again = bringIn("A first text.", "https://HERALD.example/one/?utm_source=letter#top");

        assertThat(again).isEqualTo(new BroughtIn(first.articleId(), false, false));
    }

    @Test
    void aKnownAddressWithAnotherTextIsNotMistakenForTheArticle() {
        var first = bringIn("A text that will change.", "https://herald.example/changed");
        var again = bringIn("Another text of it.", "https://herald.example/changed");

        assertThat(again).isEqualTo(new BroughtIn(first.articleId(), false, true));
    }

    @Test
    void theSameTextIsRecognisedAtAnotherAddress() {
        var first = bringIn("The very same text.", "https://herald.example/two");

        assertThat(bringIn("  The very same text.\n", "https://mirror.example/two"))
                .isEqualTo(new BroughtIn(first.articleId(), false, false));
        assertThat(bringIn("The very same text.", null)).isEqualTo(new BroughtIn(first.articleId(), false, false));
    }

    @Test
    void pastedTextsWithoutAnAddressAreArticlesOfTheirOwn() {
        var one = bringIn("Pasted once.", null);
        var other = bringIn("Pasted twice.", null);

        assertThat(other.isNew()).isTrue();
        assertThat(other.articleId()).isNotEqualTo(one.articleId());
    }

    @Test
    void twoAtOnceBringInOneArticle() {
        desk.checker();

        var same = AtOnce.both(() -> bringIn("Both paste this.", null), () -> bringIn("Both paste this.", null));

        assertThat(same).extracting(BroughtIn::isNew).containsExactlyInAnyOrder(true, false);
        assertThat(same.getFirst().articleId()).isEqualTo(same.getLast().articleId());
    }

    @Test
    void twoAtOnceFetchOneAddress() {
        desk.checker();
        var url = "https://herald.example/at-once";

        var same = AtOnce.both(() -> bringIn("Fetched before.", url), () -> bringIn("Fetched after an edit.", url));

        assertThat(same.getFirst().articleId()).isEqualTo(same.getLast().articleId());
        assertThat(db.fetchCount(ARTICLE, ARTICLE.CANONICAL_URL.eq(url))).isOne();
    }

    @Test
    void anOutletIsTheSameHoweverItsNameIsTyped() {
        desk.as(desk.checker(), () -> articles.bringIn(article("متن نخست", "https://isna.example/1", "ايسنا")));
        desk.as(desk.checker(), () -> articles.bringIn(article("متن دوم", "https://isna.example/2", "ایسنا")));

        assertThat(desk.as(desk.checker(), () -> articles.outletNames("سنا"))).hasSize(1);
        assertThat(desk.as(desk.checker(), () -> articles.outletOf("isna.example")))
                .contains("ايسنا");
        assertThat(desk.as(desk.checker(), () -> articles.outletOf("nowhere.example")))
                .isEmpty();
    }

    @Test
    void demonstrationDataIsMarkedAsSuch() {
        var brought =
                desk.as(desk.checker(), () -> articles.bringInDemo(article("A shown example.", null, "The Herald")));

        assertThat(find(brought.articleId()).demo()).isTrue();
    }

    @Test
    void theLedgerSaysWhoBroughtItIn() {
        var id = bringIn("Something for the ledger.", null).articleId();
        bringIn("Something for the ledger.", null);

        assertThat(db.selectFrom(LEDGER_ENTRY)
                        .where(LEDGER_ENTRY.ENTITY.eq("ARTICLE"), LEDGER_ENTRY.ENTITY_ID.eq(id))
                        .fetch(row -> row.getAction() + " by " + row.getActorName()))
                .containsExactly("BRING_IN by Parvin");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThatThrownBy(() -> article(" \n ", null, null)).hasMessage("text: missing");
        assertThatThrownBy(() -> article("Text", "ftp://herald.example", null)).hasMessage("url: address");
        assertThatThrownBy(() -> article("Text", "not an address", null)).hasMessage("url: address");
        assertThatThrownBy(() -> article("Text", null, "x".repeat(201))).hasMessage("outlet: too-long");
        assertThatThrownBy(() -> article("x".repeat(1_000_001), null, null)).hasMessage("text: too-long");
    }

    @Test
    void charactersThatNoTextHasAreLeftOut() {
        assertThat(find(bringIn("A zero\u0000 in it.", null).articleId()).text())
                .isEqualTo("A zero in it.");
    }

    private BroughtIn bringIn(String text, @Nullable String url) {
        return desk.as(desk.checker(), () -> articles.bringIn(article(text, url, "The Herald")));
    }

    private static NewArticle article(String text, @Nullable String url, @Nullable String outlet) {
        var day = LocalDate.of(2026, 11, 20);
        return new NewArticle(Intake.PASTE, "A headline", text, Language.EN, outlet, "Agency", url, day, null);
    }

    private Article find(long id) {
        return desk.as(desk.admin(), () -> articles.find(id)).orElseThrow();
    }
}
