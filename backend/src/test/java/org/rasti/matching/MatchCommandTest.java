package org.rasti.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void writesALineForEveryQuery() throws IOException {
        int status = run("""
            {"id":"c1","lang":"en","text":"The mayor closed ten schools","title":"Ten schools?"}
            {"id":2,"lang":"fa","text":"یارانه نان حذف شد"}
            {"id":"c3","lang":"en","text":"The bridge cost 40 million"}
            """, """
            {"id":"a","lang":"en","text":"Ten schools closed by mayor"}

            {"id":"b","lang":"fa","text":"حذف يارانهٔ نان"}
            """);

        assertThat(status).isZero();
        assertThat(lines()).hasSize(2);
        JsonNode first = JSON.readTree(lines().getFirst());
        assertThat(first.get("id").asString()).isEqualTo("a");
        assertThat(first.get("matches").get(0).get("id").asString()).isEqualTo("c1");
        assertThat(first.get("matches").get(0).get("score").asDouble()).isPositive();
        assertThat(first.get("matches").get(0).get("confidence").asDouble()).isBetween(0.0, 1.0);
        assertThat(JSON.readTree(lines().getLast())
                        .get("matches")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("2");
    }

    @Test
    void languagesThatNobodyNamedAreGuessedTogether() throws IOException {
        int status = run("""
            {"id":"c1","text":"The mayor closed ten schools in the old part of the town"}
            {"id":"c2","text":"The bridge over the river cost the taxpayers 40 million dollars"}
            """, """
            {"id":"a","text":"Bridge: 40 million"}
            """);

        assertThat(status).isZero();
        assertThat(JSON.readTree(lines().getFirst())
                        .get("matches")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("c2");
    }

    @Test
    void aBadLineIsReportedAndTheRestGoesOn() throws IOException {
        int status = run("""
            {"id":"c1","lang":"en","text":"The mayor closed ten schools"}
            {"id":"c2"}
            """, """
            {"id":"a","lang":"en","text":"schools"}
            nonsense
            {"text":"no id"}
            {"id":"b","lang":"English","text":"schools"}
            {"id":"c","lang":"en","text":"schools"}
            """);

        assertThat(status).isOne();
        assertThat(lines()).hasSize(2);
        assertThat(err.toString(UTF_8))
                .contains(
                        "claims, line 2: no \"text\"",
                        "line 2: not JSON",
                        "line 3: no \"id\"",
                        "line 4: not a language");
    }

    @Test
    void wrongArgumentsAndMissingFilesAreSaid() {
        assertThat(command(List.of(), "")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: match --claims FILE");
        assertThat(command(List.of("--claims", folder.resolve("none").toString(), "--vectors", "false"), ""))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("none");
    }

    private int run(String claims, String queries) throws IOException {
        var file = Files.writeString(folder.resolve("claims.jsonl"), claims);
        return command(List.of("--claims", file.toString(), "--vectors", "false"), queries);
    }

    private int command(List<String> args, String queries) {
        return MatchCommand.run(
                args, new ByteArrayInputStream(queries.getBytes(UTF_8)), out, new PrintStream(err, true, UTF_8));
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }
}
