package org.rasti.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SearchBenchTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysHowSoonAChangeIsFoundAndWhatQuestionsCost() {
        assertThat(run("--statements", "60", "--changes", "3", "--json")).isZero();

        var figures = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(figures.get("statements").asInt()).isEqualTo(60);
        assertThat(figures.get("foundAfterMsP95").asDouble()).isPositive();
        assertThat(figures.get("questionMsP95").asDouble()).isPositive();
        assertThat(figures.get("times aMegabyte").asDouble()).isPositive();
    }

    @Test
    void whatItDoesNotKnowIsAnsweredWithItsUsage() {
        assertThat(run("--fast")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("usage: bench search");
        assertThat(out.size()).isZero();
    }

    private int run(String... args) {
        return SearchBench.run(List.of(args), new PrintStream(out), new PrintStream(err));
    }
}
