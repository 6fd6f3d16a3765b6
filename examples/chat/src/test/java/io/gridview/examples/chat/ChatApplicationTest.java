package io.gridview.examples.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.flow.Planned;
import io.gridview.flow.PlannerAnswer;
import io.gridview.flow.PlannerRequest;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChatApplicationTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FOLDER = Path.of("target", "browser");
    private static final String NOT_UNDERSTOOD = "average body mass of wombats";

    @LocalServerPort
    int port;

    @Autowired
    DataSource dataSource;

    @Autowired
    RulePlanner planner;

    @Autowired
    SqlRunner runner;

    @Autowired
    DemoTables tables;

    @Test
    void every_suggestion_has_rows() {
        for (TableEntry table : tables.catalog().tables()) {
            for (String suggestion : table.suggestions()) {
                PlannerAnswer answer = planner.plan(new PlannerRequest(suggestion, List.of(), Map.of(), List.of()));
                assertThat(answer).as(suggestion).isInstanceOf(Planned.class);
                SqlResult result = runner.run(((Planned) answer).reply().sql());
                assertThat(result).as(suggestion).isInstanceOf(SqlResult.Rows.class);
                assertThat(((SqlResult.Rows) result).table().rowCount())
                        .as(suggestion)
                        .isPositive();
            }
        }
    }

    @Test
    void the_page_shows_the_numbers_of_the_database() throws Exception {
        List<String> questions = new ArrayList<>(
                ScreenCase.ALL.stream().map(ScreenCase::question).toList());
        questions.add(NOT_UNDERSTOOD);

        JsonNode seen = browse(questions);

        assertThat(strings(seen.get("noise"))).isEmpty();
        assertThat(strings(seen.get("suggestions"))).hasSizeGreaterThanOrEqualTo(14);
        assertThat(strings(seen.get("tables"))).hasSize(6).anyMatch(title -> title.contains("3,000,000 rows"));
        assertThat(seen.get("left").asInt())
                .as("nodes after a new conversation")
                .isZero();
        assertThat(seen.get("stopped").asString()).isEqualTo("Stopped.");
        assertThat(seen.get("clicked").asString()).isEqualTo("average body mass by species");
        for (int i = 0; i < ScreenCase.ALL.size(); i++) {
            check(ScreenCase.ALL.get(i), seen.get("answers").get(i));
        }
        JsonNode refused = seen.get("answers").get(ScreenCase.ALL.size());
        assertThat(refused.get("failure").asString()).contains("“wombats”");
        assertThat(strings(refused.get("suggestions"))).isNotEmpty();
    }

    private void check(ScreenCase expected, JsonNode answer) throws SQLException {
        String question = expected.question();
        assertThat(answer.get("state").asString()).as(question).isEqualTo("answered");
        assertThat(answer.get("sql").asString()).as(question).startsWith("SELECT");
        assertThat(strings(answer.get("thoughts"))).as(question).isNotEmpty();
        assertThat(answer.get("painted").asBoolean())
                .as("charts painted: " + question)
                .isTrue();
        if (expected.charts() >= 0) {
            assertThat(answer.get("charts").size()).as("charts: " + question).isEqualTo(expected.charts());
        }
        List<List<Object>> rows = query(expected.sql());
        JsonNode shown = answer.get("rows");
        if (shown.isEmpty()) {
            List<String> kpis = strings(answer.get("kpis"));
            assertThat(rows.get(0))
                    .as(question)
                    .allSatisfy(value -> assertThat(kpis).anyMatch(kpi -> Shown.matches(kpi, value)));
            return;
        }
        assertThat(shown.size()).as("rows: " + question).isGreaterThanOrEqualTo(Math.min(rows.size(), 5));
        for (int row = 0; row < Math.min(rows.size(), shown.size()); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                String text = shown.get(row).get(column).asString();
                // A NULL of the statement by hand stands for a date, whose way to be written is not this test's.
                if (value != null) {
                    assertThat(Shown.matches(text, value))
                            .as(question + ": row " + row + " shows " + text + ", the database has " + value)
                            .isTrue();
                }
            }
        }
    }

    private JsonNode browse(List<String> questions) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path asked = FOLDER.resolve("questions.json");
        Path results = FOLDER.resolve("results.json");
        Files.writeString(asked, JSON.writeValueAsString(questions));
        Process process = new ProcessBuilder(
                        "node",
                        "src/test/browser/ask.mjs",
                        "http://127.0.0.1:" + port + "/",
                        asked.toString(),
                        results.toString(),
                        "target/screenshots")
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("log.txt").toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail("The browser did not finish in time");
        }
        assertThat(process.exitValue())
                .as(() -> "The browser's log: " + read(FOLDER.resolve("log.txt")))
                .isZero();
        return JSON.readTree(Files.readString(results));
    }

    private List<List<Object>> query(String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asString()));
        return strings;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
