package org.rasti.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.article.Article;
import org.rasti.desksearch.DeskIndex;
import org.rasti.matching.Agreement;
import org.rasti.statement.MarkingService;
import org.rasti.statement.Statement;
import org.rasti.statement.TriageService;
import org.rasti.text.Language;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class SimilarStatementsTest {

    private static final String DAMS = "هر دوازده سد استان برای نخستین بار در ده سال گذشته پر شده است";
    private static final String DAMS_AGAIN = "برای نخستین بار در ده سال گذشته هر دوازده سد استان پر شد";
    private static final String BREAD = "قیمت نان از مهر امسال سی درصد گران می‌شود";

    @Autowired
    private SimilarStatements similar;

    @Autowired
    private LikenessFinder finder;

    @Autowired
    private Comebacks comebacks;

    @Autowired
    private PairService pairs;

    @Autowired
    private TriageService triage;

    @Autowired
    private MarkingService marking;

    @Autowired
    private DeskIndex index;

    @Autowired
    private DeskFixture desk;

    @Test
    void aClaimInOtherWordsIsFoundAndOneAboutSomethingElseIsNot() {
        var known = suggested(DAMS);
        var other = suggested(BREAD);
        var again = suggested(DAMS_AGAIN);

        assertThat(to(again))
                .extracting(one -> one.statement().id())
                .contains(known.id())
                .doesNotContain(other.id(), again.id());
    }

    @Test
    void saysWhatBothShareAndWhatDiffers() {
        suggested("دولت ۲۵ هزار شغل تازه در سیستان ساخت");

        var same = toWording("دولت ۲۵ هزار شغل تازه در سیستان ساخت").getFirst();
        var other = toWording("دولت ۴۰ هزار شغل تازه در سیستان ساخت").getFirst();

        assertThat(other.comparison().shared()).isNotEmpty();
        assertThat(same.comparison().numbers()).isEqualTo(Agreement.SAME);
        assertThat(other.comparison().numbers()).isEqualTo(Agreement.DIFFERENT);
        assertThat(other.confidence()).isLessThan(same.confidence());
    }

    @Test
    void whileAClaimIsWordedItFindsWhatIsKnown() {
        var known = suggested("پل تازهٔ رودخانهٔ نمونه در اردیبهشت باز می‌شود");

        assertThat(toWording("پل تازهٔ رودخانهٔ نمونه اردیبهشت باز خواهد شد"))
                .extracting(one -> one.statement().id())
                .contains(known.id());
    }

    @Test
    void whatStandsInTheSameArticleAndSharesSomeWordsIsNotSuggested() {
        var bridge = "The ministry of roads will build a bridge over the river in spring.";
        var road = "Prices in the province went up when the ministry of roads closed the tunnel.";
        var article = desk.article(bridge + " " + road);
        var first = marked(article, bridge);
        var neighbour = marked(article, road);
        var elsewhere = marked(desk.article("Nothing new. " + road), road);

        assertThat(to(first))
                .extracting(one -> one.statement().id())
                .contains(elsewhere.id())
                .doesNotContain(neighbour.id());
    }

    @Test
    void theDecisionOfAPairIsShownWithIt() {
        var one = suggested("فرودگاه شهر نمونه تا پایان سال دو برابر می‌شود");
        var other = suggested("فرودگاه شهر نمونه تا پایان سال دوبرابر خواهد شد");
        desk.as(desk.checker(), () -> pairs.tellApart(one.id(), other.id()));

        assertThat(to(one))
                .filteredOn(found -> found.statement().id() == other.id())
                .extracting(Similar::decision)
                .containsExactly(PairDecision.DIFFERENT);
    }

    @Test
    void aMergedStatementStandsForTheOneThatTookItIn() {
        var target = suggested("کارخانهٔ فولاد نمونه هزار کارگر را بیکار کرده است");
        var merged = suggested("کارخانهٔ فولاد نمونه ۱۰۰۰ کارگر را اخراج کرد");
        desk.as(desk.checker(), () -> triage.merge(merged.id(), merged.version(), target.id()))
                .get();

        assertThat(toWording("کارخانهٔ فولاد نمونه ۱۰۰۰ کارگر را اخراج کرد"))
                .extracting(one -> one.statement().id())
                .contains(target.id())
                .doesNotContain(merged.id());
    }

    @Test
    void aPublishedClaimThatIsSaidAgainIsAnnounced() {
        var published = published("صادرات پستهٔ کرمان امسال به نصف سال گذشته رسید");
        var again = suggested("امسال صادرات پستهٔ کرمان به نصف سال گذشته رسیده است");

        work();

        assertThat(desk.as(desk.checker(), comebacks::waiting))
                .filteredOn(comeback -> comeback.open().id() == again.id())
                .singleElement()
                .satisfies(comeback -> {
                    assertThat(comeback.published().id()).isEqualTo(published.id());
                    assertThat(comeback.rating()).isNotNull();
                    assertThat(comeback.confidence()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void whatWasToldApartIsNotAnnouncedAgain() {
        var published = published("یارانهٔ بنزین از بهمن برای خودروهای لوکس قطع می‌شود");
        var again = suggested("از بهمن یارانهٔ بنزین خودروهای لوکس قطع می‌شود");
        work();
        desk.as(desk.checker(), () -> pairs.tellApart(again.id(), published.id()));
        work();

        assertThat(desk.as(desk.checker(), comebacks::waiting))
                .extracting(comeback -> comeback.open().id())
                .doesNotContain(again.id());
    }

    @Test
    void aStatementThatTheIndexDoesNotShowYetIsLookedForLater() {
        published("قطار تهران به همدان روزانه ده هزار مسافر جابه‌جا می‌کند");
        work();
        var again = suggested("قطار تهران همدان روزانه ده هزار مسافر جابه‌جا می‌کند");

        finder.work();
        assertThat(announced(again)).isFalse();

        work();
        assertThat(announced(again)).isTrue();
    }

    private Statement published(String wording) {
        var research = desk.research(desk.queued(desk.claim(wording)), desk.checker());
        var written = desk.written(desk.draft(research));
        return desk.statementOf(desk.publish(desk.approve(desk.submit(written), desk.editor())));
    }

    private boolean announced(Statement statement) {
        return desk.as(desk.checker(), comebacks::waiting).stream()
                .anyMatch(comeback -> comeback.open().id() == statement.id());
    }

    private void work() {
        index.index().catchUp();
        finder.work();
    }

    private Statement marked(Article article, String quote) {
        int start = article.text().indexOf(quote);
        return desk.as(
                desk.checker(),
                () -> marking.mark(article.id(), article.revisionId(), start, start + quote.length(), quote));
    }

    private Statement suggested(String wording) {
        return desk.suggested(desk.claim(wording));
    }

    private List<Similar> to(Statement statement) {
        index.index().catchUp();
        return desk.as(desk.checker(), () -> similar.to(statement.id())).orElseThrow();
    }

    private List<Similar> toWording(String wording) {
        index.index().catchUp();
        return desk.as(desk.checker(), () -> similar.toWording(wording, Language.FA, null, null))
                .orElseThrow();
    }
}
