package io.gridview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static String line(int id, String sql) {
        return "{\"id\":%d,\"reply\":{\"sql\":\"%s\",\"purpose\":\"P\",\"format\":\"table\"}}\n".formatted(id, sql);
    }

    @Test
    void replies_run_against_a_data_file_whose_table_is_named_after_it(@TempDir Path folder) throws Exception {
        Path csv = Files.writeString(folder.resolve("my sales.csv"), "region,amount\nNorth,1.5\nSouth,2.25\n");

        Cli cli = Cli.run(
                line(1, "SELECT sum(amount) AS total FROM \\\"my sales\\\"")
                        + line(2, "DROP TABLE \\\"my sales\\\"")
                        + line(3, "SELECT nope FROM \\\"my sales\\\"")
                        + line(4, "SELECT count(*) AS n FROM \\\"my sales\\\""),
                "run",
                "--db",
                csv.toString());

        assertThat(cli.exitCode()).isEqualTo(1);
        assertThat(cli.answers()
                        .get(0)
                        .at("/component/artifact/kpis/0/rawValue")
                        .decimalValue())
                .isEqualByComparingTo("3.75");
        assertThat(cli.answers().get(1).at("/problems/0/code").stringValue()).isEqualTo("sql_refused");
        assertThat(cli.answers().get(1).at("/problems/0/pointer").stringValue()).isEqualTo("/reply/sql");
        assertThat(cli.answers().get(2).at("/problems/0/code").stringValue()).isEqualTo("sql_unknown_column");
        assertThat(cli.answers().get(3).at("/component/rows/0/0").intValue()).isEqualTo(2);
    }

    @Test
    void a_cut_result_says_how_many_rows_there_are(@TempDir Path folder) throws Exception {
        Path database = folder.resolve("n.duckdb");
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE n AS SELECT range AS i FROM range(1000)");
        }

        Cli cli =
                Cli.run(line(1, "SELECT i FROM n ORDER BY i"), "run", "--db", database.toString(), "--max-rows", "10");

        assertThat(cli.answer().at("/component/rows").size()).isEqualTo(10);
        assertThat(cli.answer().at("/component/artifact/table/rowCount").intValue())
                .isEqualTo(1000);
        assertThat(cli.answer().at("/component/artifact/table/truncated").booleanValue())
                .isTrue();
    }

    @Test
    void a_database_that_is_not_there_is_a_usage_error() {
        Cli cli = Cli.run("", "run", "--db", "no/such/file.duckdb");

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).contains("there is no file");
    }

    @Test
    void a_data_file_that_cannot_be_read_is_a_usage_error_with_the_place(@TempDir Path folder) throws Exception {
        Path csv = Files.writeString(folder.resolve("bad.csv"), "a,b\n" + "1,2\n".repeat(30_000) + "x,3\n");

        Cli cli = Cli.run("", "run", "--db", csv.toString());

        assertThat(cli.exitCode()).isEqualTo(2);
        assertThat(cli.err()).contains("cannot be read", "line 30002");
    }
}
