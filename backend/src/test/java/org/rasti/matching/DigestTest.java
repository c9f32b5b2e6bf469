package org.rasti.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasti.text.Language;

class DigestTest {

    @Test
    void whatTheIndexKeepsIsWhatWasRead() throws IOException {
        var digest = Digest.of(Claim.of("The mayor did not close 10 schools in May 2019 😀", Language.EN)
                .withTitle("Ten Schools?")
                .saidBy(List.of("Ana Ruiz")));

        assertThat(Digest.of(digest.bytes())).isEqualTo(digest);
    }

    @Test
    void anEmptyClaimIsKeptToo() throws IOException {
        var digest = Digest.of(Claim.of("", Language.FA));

        assertThat(Digest.of(digest.bytes())).isEqualTo(digest);
    }

    @Test
    void punctuationMakesNoOtherClaim() {
        assertThat(Digest.of(Claim.of("He said: \"Taxes fell.\"", Language.EN))
                        .isRepeatedBy(Digest.of(Claim.of("He said 'taxes fell'", Language.EN))))
                .isTrue();
    }
}
