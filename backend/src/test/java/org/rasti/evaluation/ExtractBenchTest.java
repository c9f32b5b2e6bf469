package org.rasti.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExtractBenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aTableShowsEachFile() throws URISyntaxException {
        assertThat(run("--seconds", "0", "--gold", gold())).isZero();

        assertThat(out.toString(UTF_8)).contains("tuning-fa.jsonl", "test-tr.jsonl", "speaker");
    }

    @Test
    void jsonIsOneObjectWithFractions() throws URISyntaxException {
        assertThat(run("--json", "--seconds", "0", "--gold", gold() + "/tuning-tr.jsonl"))
                .isZero();

        var agreement =
                JsonMapper.builder().build().readTree(out.toString(UTF_8)).get("agreement");
        assertThat(agreement).hasSize(1);
        assertThat(agreement.get(0).get("gold").asInt()).isEqualTo(50);
        assertThat(agreement.get(0).get("f1").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void wrongWordsGetTheUsage() {
        assertThat(run("--fast")).isEqualTo(2);
        assertThat(run("--gold")).isEqualTo(2);
        assertThat(run("--seconds", "many")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: bench extract");
        assertThat(out.size()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("--seconds", "0", "--gold", "nowhere.jsonl")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("nowhere.jsonl");
    }

    private int run(String... args) {
        return ExtractBench.run(List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private static String gold() throws URISyntaxException {
        var folder = Objects.requireNonNull(ExtractBenchTest.class.getResource("/org/rasti/extraction/gold"));
        return Path.of(folder.toURI()).toString();
    }
}
