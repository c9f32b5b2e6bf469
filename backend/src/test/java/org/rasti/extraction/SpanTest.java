package org.rasti.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class SpanTest {

    @Test
    void marksAtTheEdgesFall() {
        assertThat(trimmed("، «صلح خوب است».")).isEqualTo("صلح خوب است");
    }

    @Test
    void aBracketStaysWithItsPartner() {
        assertThat(trimmed("رشد داشت (جدول)")).isEqualTo("رشد داشت (جدول)");
        assertThat(trimmed("رشد داشت)")).isEqualTo("رشد داشت");
    }

    @Test
    void withoutWordsThereIsNoSpan() {
        Tokens tokens = new Tokens("«…».", Language.FA);

        assertThat(Span.trimmed(tokens, 0, tokens.size())).isNull();
    }

    private static String trimmed(String text) {
        Tokens tokens = new Tokens(text, Language.FA);
        Span span = Span.trimmed(tokens, 0, tokens.size());
        return span == null ? "" : tokens.text(span.from(), span.to());
    }
}
