package io.gridview.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridview.data.RowTable;
import io.gridview.guard.SqlGuards;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlResult;
import io.gridview.sql.SqlRunner;
import io.gridview.sql.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class GridViewDuckDbTest {
    @TempDir
    Path folder;

    @Test
    void files_of_all_kinds_become_tables_that_can_be_joined() throws Exception {
        Path parquet = folder.resolve("stores.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT 1 AS id, 'Köln' AS city) TO '" + parquet + "'");
        }
        try (DuckDbDatabase database = GridViewDuckDb.files()
                .table("sales of the \"year\"", write("it's sales.csv", "store,amount\n1,2.50\n1,1.25\n"))
                .table("stores", parquet)
                .table("rates", write("rates.ndjson", "{\"id\": 1, \"rate\": 2}\n"))
                .open()) {
            assertThat(rows(
                                    database,
                                    "SELECT s.city, sum(f.amount * r.rate) AS total FROM \"sales of the \"\"year\"\"\" f"
                                            + " JOIN stores s ON s.id = f.store JOIN rates r ON r.id = s.id GROUP BY ALL")
                            .toString())
                    .isEqualTo("[[Köln, 7.5]]");
        }
    }

    @Test
    void a_database_of_files_reads_no_other_file_takes_no_write_and_is_gone_after_closing() throws Exception {
        TreeSet<String> before = privateFolders();
        Path csv = write("sales.csv", "a\n1\n");
        Path canary = write("canary.csv", "a\ncanary\n");
        try (DuckDbDatabase database =
                        GridViewDuckDb.files().table("sales", csv).open();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "SELECT * FROM read_csv('" + canary + "')",
                    "SELECT * FROM '" + canary + "'",
                    "INSERT INTO sales VALUES (2)",
                    "COPY sales TO '" + folder.resolve("out.csv") + "'",
                    "SET temp_directory = '" + folder + "'",
                    "SET max_temp_directory_size = '1TB'")) {
                assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
            }
        }
        assertThat(privateFolders()).isEqualTo(before);
        assertThat(TestDatabase.files(folder)).containsExactly("canary.csv", "sales.csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b\\n1,2\\n3,4,5\\n      | its lines do not all have as many columns as the first
            a,b\\n1,\u00e9\\n         | line 2: Invalid unicode
            a,b\\n@MANY@x,3\\n        | line 30002: Error when converting column "a"
            """)
    void a_bad_csv_file_is_told_with_the_place(String text, String words) throws Exception {
        TreeSet<String> before = privateFolders();
        Path file = folder.resolve("bad.csv");
        Files.write(
                file,
                text.replace("\\n", "\n")
                        .replace("@MANY@", "1,2\n".repeat(30_000))
                        .getBytes(StandardCharsets.ISO_8859_1));
        DuckDbFiles files = GridViewDuckDb.files().table("bad", file);

        assertThatThrownBy(files::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"bad\" cannot be read from " + file)
                .hasMessageContaining(words);
        assertThat(privateFolders()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"bad.json,'{\"a\":1}\n{\"a\":',at byte", "bad.parquet,nope,too small to be a Parquet file"})
    void other_bad_files_are_told_too(String name, String text, String words) throws Exception {
        DuckDbFiles files = GridViewDuckDb.files().table("bad", write(name, text));

        assertThatThrownBy(files::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(words);
    }

    @Test
    void what_cannot_become_a_table_is_said_at_once() throws Exception {
        Path csv = write("sales.csv", "a\n1\n");
        DuckDbFiles files = GridViewDuckDb.files().table("sales", csv);

        assertThatThrownBy(() -> files.table("Sales", csv)).hasMessageContaining("two tables named \"Sales\"");
        assertThatThrownBy(() -> files.table("x", folder.resolve("no.csv"))).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> files.table(" ", csv)).hasMessageContaining("needs a name");
        Path workbook = write("sales.xlsx", "");
        assertThatThrownBy(() -> files.table("x", workbook)).hasMessageContaining("ends with none of .csv");
        Path pattern = write("sales[1].csv", "a\n1\n");
        assertThatThrownBy(() -> files.table("x", pattern)).hasMessageContaining("must hold none of");
        assertThatThrownBy(() -> GridViewDuckDb.files().open()).hasMessageContaining("at least one table");
    }

    @Test
    void what_does_not_fit_the_memory_spills_to_a_folder_that_is_gone_after_closing() throws Exception {
        TreeSet<String> before = privateFolders();
        Path file = folder.resolve("large.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE t AS SELECT hash(range) AS k, 'some text ' || range AS w FROM range(3000000)");
        }
        String large = "SELECT w, k FROM t ORDER BY k, w LIMIT 2 OFFSET 2999990";
        DuckDbOptions small = new DuckDbOptions(100, 2);
        try (DuckDbDatabase database = GridViewDuckDb.open(file, small)) {
            assertThat(rows(database, large)).hasSize(2);
        }
        try (DuckDbDatabase database = GridViewDuckDb.open(file, small.withSpillMegabytes(0))) {
            assertThat(failure(database, large)).isEqualTo("sql_out_of_memory");
        }
        try (DuckDbDatabase database = GridViewDuckDb.open(file, small.withSpillMegabytes(1))) {
            assertThat(failure(database, large)).isEqualTo("sql_out_of_memory");
        }
        assertThat(privateFolders()).isEqualTo(before);
    }

    @Test
    void the_temporary_file_is_gone_when_the_jvm_ends() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path csv = write("sales.csv", "a\n1\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        placesOf(LeavesItOpen.class, GridViewDuckDb.class, DuckDBDriver.class),
                        LeavesItOpen.class.getName(),
                        csv.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).contains("folders: 2");
        assertThat(folders(temporary)).isEmpty();
    }

    /** Opens a database and forgets to close it. */
    static final class LeavesItOpen {
        private LeavesItOpen() {}

        public static void main(String[] arguments) throws IOException {
            GridViewDuckDb.files().table("sales", Path.of(arguments[0])).open();
            System.out.println("folders: " + privateFolders().size());
        }
    }

    private static String placesOf(Class<?>... classes) {
        return Stream.of(classes)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static TreeSet<String> privateFolders() throws IOException {
        return folders(Path.of(System.getProperty("java.io.tmpdir")));
    }

    private static TreeSet<String> folders(Path parent) throws IOException {
        try (Stream<Path> paths = Files.list(parent)) {
            TreeSet<String> names = new TreeSet<>();
            paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("grid-view-\\d+"))
                    .forEach(names::add);
            return names;
        }
    }

    private static String failure(DuckDbDatabase database, String sql) {
        return ((SqlResult.Failed) run(database, sql)).problem().code();
    }

    private static List<List<Object>> rows(DuckDbDatabase database, String sql) {
        SqlResult result = run(database, sql);
        assertThat(result).isInstanceOf(SqlResult.Rows.class);
        RowTable table = ((SqlResult.Rows) result).table();
        return table.rows();
    }

    private static SqlResult run(DuckDbDatabase database, String sql) {
        try (SqlRunner runner = new SqlRunner(database, SqlGuards.duckDb(), SqlLimits.DEFAULT)) {
            return runner.run(sql);
        }
    }
}
