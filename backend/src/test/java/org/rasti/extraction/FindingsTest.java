package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class FindingsTest {

    private static final Mention SPEAKER = Mention.elided(0);
    private static final Span CUE = new Span(0, 1);

    private final Document document = new Document(
            new ArticleText(Language.EN, null, "One two three. Four five six. Seven."), LanguagePack.load(Language.EN));
    private final Findings findings = new Findings(document);

    @Test
    void everySentenceIsAStatementAndAllButTheFirstRunOn() {
        findings.sentences(0, 8, SPEAKER, CUE, Form.DIRECT, Rule.QUOTATION);

        assertThat(findings.statements()).extracting(Found::rule).containsExactly(Rule.QUOTATION, Rule.RUNNING_ON);
        assertThat(findings.statements()).extracting(Found::words).containsExactly(new Span(0, 3), new Span(4, 7));
    }

    @Test
    void aSingleWordIsNoStatement() {
        findings.statement(8, 10, SPEAKER, CUE, Form.DIRECT, Rule.QUOTATION);

        assertThat(findings.statements()).isEmpty();
    }

    @Test
    void whatOverlapsAnEarlierStatementIsLeftOut() {
        findings.statement(2, 6, SPEAKER, CUE, Form.REPORTED, Rule.THAT_CLAUSE);
        findings.statement(0, 3, SPEAKER, CUE, Form.REPORTED, Rule.PARTICIPIAL);

        assertThat(findings.statements()).extracting(Found::rule).containsExactly(Rule.PARTICIPIAL);
    }

    @Test
    void mentionsComeInTheOrderOfTheText() {
        Mention later = Mention.plain(5, 6, Mention.Type.PRONOUN);
        findings.mention(later);
        findings.mention(SPEAKER);

        assertThat(findings.mentions()).containsExactly(SPEAKER, later);
    }
}
