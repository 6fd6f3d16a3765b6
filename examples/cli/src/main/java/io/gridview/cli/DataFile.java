package io.gridview.cli;

import io.gridview.sql.DuckDbDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;

/**
 * A CSV, Parquet or JSON file, loaded into a database of its own, which is then opened again, locked.
 *
 * <p>A view over the file would need a database that may read files, and then so could the statements.
 */
final class DataFile {
    private static final Map<String, String> READERS = Map.of(
            "csv", "read_csv", "tsv", "read_csv", "parquet", "read_parquet", "json", "read_json", "jsonl", "read_json",
            "ndjson", "read_json");

    private DataFile() {}

    static boolean isOne(Path file) {
        return READERS.containsKey(extension(file));
    }

    /** The database; its table has the name of the file without its extension. */
    static Database load(Path file) {
        try {
            Path folder = Files.createTempDirectory("grid-view");
            Path copy = folder.resolve("data.duckdb");
            try {
                fill(file, copy);
                DuckDbDatabase database = DuckDbDatabase.openReadOnly(copy);
                return new Database(database, () -> {
                    database.close();
                    delete(folder);
                });
            } catch (SQLException e) {
                delete(folder);
                throw new IllegalStateException("The file " + file + " cannot be read: " + firstLine(e));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path file, Path copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + copy);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE \"" + stem(file).replace("\"", "\"\"") + "\" AS SELECT * FROM "
                    + READERS.get(extension(file)) + "('"
                    + file.toAbsolutePath().toString().replace("'", "''") + "')");
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
