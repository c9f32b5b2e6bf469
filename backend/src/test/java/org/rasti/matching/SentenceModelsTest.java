package org.rasti.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasti.text.Language;

class SentenceModelsTest {

    @Test
    void sentencesOfOneMeaningLieNearEachOther() throws IOException {
        var model = SentenceModels.english().orElseThrow();
        var claim = model.embed("The mayor shut down ten schools.");

        assertThat(model.reads(Language.EN)).isTrue();
        assertThat(model.reads(Language.FA)).isFalse();
        assertThat(claim).hasSize(model.dimensions());
        assertThat(VectorUtil.dotProduct(claim, claim)).isBetween(0.999f, 1.001f);
        assertThat(VectorUtil.dotProduct(claim, model.embed("Schools were closed by the city's head")))
                .isGreaterThan(VectorUtil.dotProduct(claim, model.embed("The lake has been dry for years")) + 0.2f);
    }

    @Test
    void whatHasNoWordInCommonIsFoundByItsMeaning() throws IOException {
        try (var index = ClaimIndex.create(SentenceModels.english())) {
            index.add(List.of(
                    Claim.of("The physician was arrested", Language.EN),
                    Claim.of("A bakery burned down overnight", Language.EN),
                    Claim.of("Bread prices doubled", Language.EN)));

            var best = index.find(Claim.of("Police detained a doctor", Language.EN), 1)
                    .getFirst();

            assertThat(best.doc()).isZero();
        }
    }

    @Test
    void emptyAndHugeTextsHaveAVectorToo() throws IOException {
        var model = SentenceModels.english().orElseThrow();

        assertThat(model.embed("")).hasSize(model.dimensions());
        assertThat(model.embed("lie ".repeat(300_000))).hasSize(model.dimensions());
    }

    @Test
    void aFolderWithoutAModelIsRefused(@TempDir Path folder) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SentenceModels.at(folder));
    }

    @Test
    void aFileThatIsNoModelIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "no model");
        Files.writeString(folder.resolve("tokenizer.json"), "{}");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SentenceModels.at(folder))
                .withMessageContaining("sentence model");
    }

    @Test
    void aModelIsLoadedWhenItIsNeeded() {
        var model = SentenceModels.englishWhenNeeded().orElseThrow();

        assertThat(model.reads(Language.FA)).isFalse();
        assertThat(model.reads(Language.EN)).isTrue();
        assertThat(model.embed("The lake is dry")).hasSize(model.dimensions());
    }

    @Test
    void aModelThatCannotBeLoadedReadsNothing(@TempDir Path folder) {
        assertThat(SentenceModels.whenNeeded(folder).reads(Language.EN)).isFalse();
    }

    @Test
    void thePartsOfATextAreTheTextAndItsSentences() throws IOException {
        var model = SentenceModels.english().orElseThrow();
        String text = "The lake has been dry for years. The mayor closed all of the ten schools!";

        var parts = model.embedParts(text);

        assertThat(parts).hasSize(3);
        assertThat(parts.getFirst()).containsExactly(model.embed(text));
        var schools = model.embed("schools were shut by the mayor");
        assertThat(VectorUtil.dotProduct(parts.get(2), schools))
                .isGreaterThan(VectorUtil.dotProduct(parts.getFirst(), schools));
    }
}
