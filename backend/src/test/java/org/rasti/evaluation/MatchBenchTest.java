package org.rasti.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MatchBenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void measuresAsOneJsonObject() throws IOException {
        var persian = Files.writeString(folder.resolve("fa.csv"), """
            index,claim,headline,question,part,stance,
            1,دریاچه خشک شد,خشک شدن دریاچه,0,0,Agree,
            2,"یارانه نان، حذف شد",حذف یارانه نان,0,0,Discuss,
            3,مالیات کم شد,باران بارید,0,0,Unrelated,
            """);
        var pairs = Files.writeString(folder.resolve("pairs.jsonl"), """
            {"left":{"lang":"en","text":"Taxes fell","speaker":"Ana Ruiz","said":"2020-01-02"},"right":{"lang":"en","text":"Taxes fell"},"same":true}
            {"left":{"lang":"en","text":"Taxes fell"},"right":{"lang":"en","text":"Rivers rose"},"same":"related"}
            """);

        int status = run(
                "--persian",
                persian.toString(),
                "--pairs",
                pairs.toString(),
                "--vectors",
                "false",
                "--claims",
                "60",
                "--statements",
                "0",
                "--json");

        assertThat(status).isZero();
        var json = JsonMapper.builder().build().readTree(out.toString(UTF_8));
        assertThat(json.get("persian test").get("map5").isNumber()).isTrue();
        assertThat(json.get("pairs pairs.jsonl").get("pairs").asInt()).isEqualTo(2);
        assertThat(json.get("lexical").get("p95Millis").asDouble()).isPositive();
        assertThat(json.get("hostile, times an ordinary query").get("megabyte").isNumber())
                .isTrue();
    }

    @Test
    void wrongArgumentsAreAnsweredWithTheUsage() {
        assertThat(run("--claim")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: bench match");
    }

    @Test
    void aPairThatIsNoneIsNamed() throws IOException {
        var pairs = Files.writeString(folder.resolve("pairs.jsonl"), "{\"left\":{}}\n");

        assertThat(run("--pairs", pairs.toString(), "--vectors", "false", "--claims", "0", "--statements", "0"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("pairs.jsonl, line 1");
    }

    private int run(String... args) {
        return MatchBench.run(List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
