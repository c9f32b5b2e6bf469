package org.rasti.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesALineForEveryArticle() {
        int status = run("""
            {"id":"a","lang":"fa","text":"وی گفت: قیمت نفت ۱۰ درصد افزایش یافت."}

            {"id":"b","lang":"en","title":"A bridge","text":"Mayor Ana Ruiz said the bridge had cost 4 million."}
            """);

        assertThat(status).isZero();
        assertThat(lines()).hasSize(2);
        JsonNode statement = JSON.readTree(lines().getLast()).get("statements").get(0);
        assertThat(statement.get("text").asString()).isEqualTo("the bridge had cost 4 million");
        assertThat(statement.get("speaker").asString()).isEqualTo("Ana Ruiz");
        assertThat(statement.get("form").asString()).isEqualTo("reported");
        assertThat(statement.get("kind").asString()).isEqualTo("fact");
        assertThat(statement.get("repeats").isNull()).isTrue();
        assertThat(statement.get("why").get("rule").asString()).isEqualTo("that-clause");
        assertThat(statement.get("why").get("score").get("figure").asDouble()).isPositive();
    }

    @Test
    void aBadLineIsReportedAndTheRestGoesOn() {
        int status = run("""
            {"id":"a","lang":"fa","text":"وی گفت: قیمت نفت افزایش یافت."}
            {"id":"b", nonsense
            {"id":"c"}
            {"id":"d","lang":"Farsi","text":"x"}
            ["e"]
            {"id":"f","lang":"en","text":7}
            {"id":"g","lang":"en","text":"Nothing said."}
            """);

        assertThat(status).isEqualTo(1);
        assertThat(lines()).hasSize(2);
        assertThat(err.toString(UTF_8).lines()).hasSize(5).allMatch(line -> line.matches("line [2-6]: .+"));
    }

    @Test
    void theLanguageIsDetectedWhereNoneIsNamed() {
        run("{\"text\":\"وی تاکید کرد که دو کشور در مبارزه با تروریسم همکاری خواهند کرد.\"}\n");

        assertThat(JSON.readTree(lines().getFirst()).get("statements")).hasSize(1);
        assertThat(JSON.readTree(lines().getFirst()).get("id").asString()).isEqualTo("1");
    }

    @Test
    void plainTextIsOneArticle() {
        int status = run("وزیر نیرو گفت:\nسدها پر شده‌اند.\n", "--lang", "fa");

        assertThat(status).isZero();
        assertThat(JSON.readTree(lines().getFirst())
                        .get("statements")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("سدها پر شده‌اند");
    }

    @Test
    void noInputIsNoArticle() {
        assertThat(run("")).isZero();
        assertThat(out.size()).isZero();
    }

    @Test
    void wrongArgumentsAreAnsweredWithTheRightOnes() {
        assertThat(run("", "--language", "fa")).isEqualTo(2);
        assertThat(run("", "--lang", "Persian")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage:");
    }

    private int run(String input, String... args) {
        return ExtractCommand.run(
                List.of(args), new ByteArrayInputStream(input.getBytes(UTF_8)), out, new PrintStream(err, true, UTF_8));
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }
}
