package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class QuotesTest {

    @Test
    void aQuotationReachesFromMarkToMark() {
        assertThat(quoted("گفت «سلام بر شما» و رفت")).isEqualTo("«سلام بر شما»");
    }

    @Test
    void onlyTheOutermostCounts() {
        assertThat(quoted("او «از «صلح» گفت» و رفت")).isEqualTo("«از «صلح» گفت»");
        assertThat(quoted("او «از \"صلح\" گفت» و رفت")).isEqualTo("«از \"صلح\" گفت»");
    }

    @Test
    void oneLeftOpenEndsWithItsParagraph() {
        assertThat(quoted("گفت «سلام بر شما\nاو رفت")).isEqualTo("«سلام بر شما");
    }

    @Test
    void openedTwiceAndClosedOnceEndsAtTheMarkThatCloses() {
        assertThat(quoted("گفت ««سلام بر شما» و رفت")).isEqualTo("««سلام بر شما»");
    }

    @Test
    void aClosingMarkMayOpenWhereWritersMixThem() {
        assertThat(quoted("قال ”سلام عليكم“ ومضى")).isEqualTo("”سلام عليكم“");
    }

    private static String quoted(String text) {
        Tokens tokens = new Tokens(text, Language.FA);
        Quotes quotes = new Quotes(tokens);
        int open = 0;
        while (!quotes.opensAt(open)) {
            open++;
        }
        assertThat(quotes.inside(open)).isTrue();
        assertThat(quotes.openingOf(open + 1)).isEqualTo(open);
        int close = quotes.closeOf(open);
        boolean closed = close < tokens.size() && !tokens.isBreak(close);
        return tokens.text(open, closed ? close + 1 : close);
    }
}
