package org.rasti.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasti.evaluation.GoldArticle.Span;
import org.rasti.extraction.Form;
import org.rasti.extraction.Kind;
import org.rasti.text.Language;

class GoldFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var article = new GoldArticle(
                "7",
                Language.FA,
                "عنوان",
                "وزیر گفت: مالیات کم می‌شود.",
                List.of(new GoldStatement(10, 26, "وزیر", "وزیر", "گفت", Form.DIRECT, Kind.PROMISE, true)),
                List.of(new Span(0, 4)));

        assertThat(GoldFile.read(file(GoldFile.line(article)))).containsExactly(article);
    }

    @Test
    void aStatementIsFoundByItsWords() throws IOException {
        var line = """
                {"id":"1","lang":"en","text":"No, no.","statements":[{"text":"o","nth":1,"speaker":null,"kind":"fact","form":"direct"}]}""";

        assertThat(GoldFile.read(file(line)).getFirst().statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.start()).isEqualTo(5));
    }

    @Test
    void aTextMayStandInAFileBesideIt() throws IOException {
        Files.writeString(folder.resolve("article.txt"), "He said no.");
        var line = """
                {"id":"1","lang":"en","text_file":"article.txt","statements":[]}""";

        assertThat(GoldFile.read(file(line)).getFirst().text()).isEqualTo("He said no.");
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        var file = file("{\"id\":\"1\",\"lang\":\"en\",\"text\":\"a\",\"statements\":[]}\nnot json");

        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void wordsThatAreNotThereAreRefused() throws IOException {
        var file = file(
                "{\"id\":\"1\",\"lang\":\"en\",\"text\":\"a\",\"statements\":[{\"text\":\"b\",\"speaker\":null}]}");

        assertThatThrownBy(() -> GoldFile.read(file)).hasMessageContaining("not in the text");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), content + "\n");
    }
}
