package io.gridview.examples.chat.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.duckdb.DuckDbDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTest {
    @TempDir
    Path directory;

    @Test
    void the_first_start_loads_all_rows_with_fitting_types_and_leaves_one_file() throws Exception {
        Path file = DemoDatabase.prepare(directory);

        assertThat(files()).containsExactly(file);
        assertThat(number(file, "SELECT count(*) FROM flights")).isEqualTo(3_000_000);
        assertThat(number(file, "SELECT count(*) FROM weather")).isEqualTo(1461);
        assertThat(number(file, "SELECT count(*) FROM birdstrikes")).isEqualTo(10_000);
        assertThat(number(file, "SELECT count(*) FROM penguins")).isEqualTo(344);
        assertThat(number(file, "SELECT count(*) FROM gapminder")).isEqualTo(682);
        assertThat(number(file, "SELECT count(*) FROM employment")).isEqualTo(120);
        assertThat(number(file, "SELECT count(*) FROM penguins WHERE sex IS NULL"))
                .isEqualTo(11);
        assertThat(number(file, "SELECT count(*) FROM gapminder WHERE region IS NULL"))
                .isZero();
        assertThat(number(file, "SELECT count(*) FROM birdstrikes WHERE flight_date < DATE '2000-01-01'"))
                .isEqualTo(7213);
    }

    @Test
    void a_later_start_finds_the_file() throws Exception {
        Path file = DemoDatabase.prepare(directory);
        FileTime made = Files.getLastModifiedTime(file);

        assertThat(DemoDatabase.prepare(directory)).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
    }

    @Test
    void what_a_killed_start_left_behind_is_not_taken_for_the_database() throws Exception {
        Path half = Files.createDirectory(directory.resolve("loading-1")).resolve("demo.duckdb");
        Files.writeString(half, "half a file");

        Path file = DemoDatabase.prepare(directory);

        assertThat(number(file, "SELECT count(*) FROM penguins")).isEqualTo(344);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static long number(Path file, String sql) throws SQLException {
        try (DuckDbDatabase database = DuckDbDatabase.openReadOnly(file);
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
