package io.gridview.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.sql.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbDatabaseTest {
    @TempDir
    Path folder;

    /** What gets through here is stopped by the guard; these must not even work without one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM sales",
                "CREATE TABLE x AS SELECT 1",
                "SET memory_limit = '10GB'",
                "SET enable_external_access = true",
                "SET lock_configuration = false",
                "SELECT * FROM read_text('@DIR@/canary.txt')",
                "COPY sales TO '@DIR@/out.csv'",
                "ATTACH '@DIR@/other.duckdb' AS other",
                "ATTACH ':memory:' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SELECT * FROM enable_profiling(save_location = '@DIR@/profile.json')",
                "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('WITH d AS (DELETE FROM sales RETURNING *) FROM d'))"
            })
    void a_connection_cannot_write_reach_out_or_change_a_setting(String template) throws Exception {
        Path file = TestDatabase.create(folder);
        Files.writeString(folder.resolve("canary.txt"), "canary");
        try (DuckDbDatabase database = DuckDbDatabase.openReadOnly(file);
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String sql = template.replace("@DIR@", folder.toString());

            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);

            assertThat(TestDatabase.files(folder)).containsExactly("canary.txt", "shop.duckdb");
        }
    }

    @Test
    void several_connections_share_one_database_and_its_limits() throws Exception {
        Path file = TestDatabase.create(folder);
        try (DuckDbDatabase database = DuckDbDatabase.openReadOnly(file, new DuckDbOptions(200, 3));
                Connection first = database.getConnection();
                Connection second = database.getConnection()) {
            for (Connection connection : new Connection[] {first, second}) {
                assertThat(ask(connection, "SELECT current_setting('threads')")).isEqualTo("3");
                assertThat(ask(connection, "SELECT current_setting('memory_limit')"))
                        .isEqualTo("190.7 MiB");
                assertThat(ask(connection, "SELECT current_setting('max_temp_directory_size')"))
                        .isEqualTo("3.8 GiB");
            }
        }
    }

    @Test
    void the_file_is_free_again_after_closing() throws Exception {
        Path file = TestDatabase.create(folder);
        DuckDbDatabase.openReadOnly(file).close();

        try (Connection writing = DriverManager.getConnection("jdbc:duckdb:" + file)) {
            assertThat(ask(writing, "SELECT count(*) FROM sales")).isEqualTo("3");
        }
    }

    @Test
    void a_closed_database_gives_no_connections() throws Exception {
        DuckDbDatabase database = DuckDbDatabase.openReadOnly(TestDatabase.create(folder));
        database.close();

        assertThatThrownBy(database::getConnection).isInstanceOf(SQLException.class);
    }

    @Test
    void a_missing_file_is_not_created() throws Exception {
        Path missing = folder.resolve("missing.duckdb");

        assertThatThrownBy(() -> DuckDbDatabase.openReadOnly(missing)).isInstanceOf(IllegalArgumentException.class);
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_file_that_is_no_database_is_said_to_be_none() throws Exception {
        Path text = Files.writeString(folder.resolve("text.duckdb"), "no database ".repeat(1000));

        assertThatThrownBy(() -> DuckDbDatabase.openReadOnly(text)).isInstanceOf(IllegalStateException.class);
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
