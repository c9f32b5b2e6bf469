package org.rasti.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostTextTest {

    @Test
    void signatureAndAddressesAreNoPartOfWhatIsSaid() {
        var post = PostText.of(
                "The lake is dry. https://example.org/a?b=1 pic.twitter.com/Xy1 — Ana Ruiz (@AnaRuiz_) March 4, 2021");

        assertThat(post.text()).isEqualTo("The lake is dry.");
        assertThat(post.author()).isEqualTo("Ana Ruiz");
        assertThat(post.day()).contains(LocalDate.of(2021, 3, 4));
    }

    @Test
    void namesAndTopicsInOneWordAreCut() {
        assertThat(PostText.of("#SaveTheLake says @MayorAnaRuiz").text().split("\\s+"))
                .containsExactly("Save", "The", "Lake", "says", "Mayor", "Ana", "Ruiz");
    }

    @Test
    void aPersianTopicIsCutAtItsStrokes() {
        assertThat(PostText.of("#دریاچه_ارومیه خشک شد").text().split("\\s+"))
                .containsExactly("دریاچه", "ارومیه", "خشک", "شد");
    }

    @Test
    void anOrdinaryTextStaysAsItIs() {
        String text = "The lake — once the largest (in 1990) — is dry.";
        assertThat(PostText.of(text).text()).isEqualTo(text);
        assertThat(PostText.of(text).author()).isEmpty();
        assertThat(PostText.of(text).day()).isEmpty();
    }

    @Test
    void aMegabyteIsCut() {
        assertThat(PostText.of("lake ".repeat(200_000)).text()).hasSizeLessThanOrEqualTo(PostText.MOST_CHARACTERS);
    }
}
