package org.rasti.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rasti.BackendTest;
import org.rasti.DeskFixture;
import org.rasti.statement.TriageService;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class PairExportTest {

    @Autowired
    private PairService pairs;

    @Autowired
    private TriageService triage;

    @Autowired
    private DeskFixture desk;

    @Autowired
    private DataSource database;

    @Test
    void writesEveryDecisionWithTheWordsOfBoth() throws SQLException {
        var one = desk.suggested(desk.claim("سد نمونه پر شده است"));
        var same = desk.suggested(desk.claim("سد نمونه پر شد"));
        var related = desk.suggested(desk.claim("سد نمونه نیمه‌پر است"));
        var other = desk.suggested(desk.claim("سد دیگری خالی است"));
        desk.as(desk.checker(), () -> pairs.tellApart(one.id(), other.id()));
        desk.as(desk.checker(), () -> pairs.relate(related.id(), one.id()));
        desk.as(desk.checker(), () -> triage.merge(same.id(), same.version(), one.id()));

        var lines = export();

        assertThat(lines)
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "{\"left\":{\"lang\":\"fa\",\"text\":\"سد نمونه پر شده است\",\"speaker\":\"سید عباس عراقچی\"}")
                        .contains("\"text\":\"سد دیگری خالی است\"")
                        .endsWith("\"same\":false}"))
                .anySatisfy(line -> assertThat(line).contains("نیمه‌پر").endsWith("\"same\":\"related\"}"))
                .anySatisfy(
                        line -> assertThat(line).contains("\"سد نمونه پر شد\"").endsWith("\"same\":true}"));
    }

    private List<String> export() throws SQLException {
        var lines = new ArrayList<String>();
        try (Connection connection = database.getConnection()) {
            PairExport.on(connection).write(lines::add);
        }
        return lines;
    }
}
