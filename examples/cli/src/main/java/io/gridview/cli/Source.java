package io.gridview.cli;

import io.gridview.sql.DuckDbDatabase;
import io.gridview.guard.SqlGuard;
import io.gridview.guard.SqlGuards;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A database that replies run against.
 *
 * @param dataSource gives its connections
 * @param guard decides which statements may run
 * @param closing undoes what opening did
 */
record Source(DataSource dataSource, SqlGuard guard, List<Closing> closing) implements AutoCloseable {
    private static final String DUCKDB_URL = "jdbc:duckdb:";

    /** One thing to undo. */
    interface Closing {
        void close() throws IOException;
    }

    /**
     * Opens a DuckDB file, a data file or a JDBC URL.
     *
     * @throws SourceException saying what is wrong with it
     */
    static Source open(String source) throws SourceException {
        if (source.startsWith("jdbc:") && !source.startsWith(DUCKDB_URL)) {
            return ofUrl(source);
        }
        Path file = Path.of(source.startsWith(DUCKDB_URL) ? source.substring(DUCKDB_URL.length()) : source);
        if (!Files.isRegularFile(file)) {
            throw new SourceException("there is no file \"" + file + "\".");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean data = List.of(".csv", ".tsv", ".parquet", ".json", ".jsonl", ".ndjson").stream()
                .anyMatch(name::endsWith);
        return data ? ofDataFile(file) : ofDuckDb(file, List.of());
    }

    private static Source ofUrl(String url) throws SourceException {
        DataSource dataSource = new UrlDataSource(url);
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid(10)) {
                throw new SourceException("the database does not answer.");
            }
        } catch (SQLException e) {
            throw new SourceException("the database cannot be reached: " + e.getMessage(), e);
        }
        return new Source(dataSource, SqlGuards.generic(), List.of());
    }

    private static Source ofDuckDb(Path file, List<Closing> closing) throws SourceException {
        try {
            DuckDbDatabase database = DuckDbDatabase.openReadOnly(file);
            List<Closing> all = new ArrayList<>(List.of(database::close));
            all.addAll(closing);
            return new Source(database, SqlGuards.duckDb(), all);
        } catch (RuntimeException e) {
            throw new SourceException(
                    "\"" + file + "\" is no DuckDB database that can be opened: " + e.getMessage(), e);
        }
    }

    /** Loads a file into a database of its own, which is then opened without access to any file. */
    private static Source ofDataFile(Path file) throws SourceException {
        String fileName = file.getFileName().toString();
        String table = fileName.substring(0, fileName.lastIndexOf('.'));
        try {
            Path folder = Files.createTempDirectory("grid-view");
            Path database = folder.resolve("data.duckdb");
            // A CREATE TABLE takes no parameters, so the two names are quoted.
            String create = "CREATE TABLE \"" + table.replace("\"", "\"\"") + "\" AS SELECT * FROM " + reader(fileName)
                    + "('" + file.toString().replace("'", "''") + "')";
            try (Connection connection = DriverManager.getConnection(DUCKDB_URL + database);
                    var statement = connection.createStatement()) {
                statement.execute(create);
            }
            return ofDuckDb(
                    database, List.of(() -> Files.deleteIfExists(database), () -> Files.deleteIfExists(folder)));
        } catch (SQLException | IOException e) {
            throw new SourceException("\"" + file + "\" cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static String reader(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return "read_parquet";
        }
        return name.endsWith(".csv") || name.endsWith(".tsv") ? "read_csv_auto" : "read_json_auto";
    }

    @Override
    public void close() {
        for (Closing one : closing) {
            try {
                one.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
