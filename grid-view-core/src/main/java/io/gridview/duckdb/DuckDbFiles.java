package io.gridview.duckdb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Files of data that become the tables of one database. They are read once, by {@link #open()}, into a temporary file,
 * which is deleted when the database is closed or the JVM ends.
 */
public final class DuckDbFiles {
    /** To DuckDB these stand for several files. */
    private static final String PATTERN_SIGNS = "*?[]{}";

    private final Map<String, Path> tables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private DuckDbOptions options = DuckDbOptions.DEFAULT;

    DuckDbFiles() {}

    /**
     * Adds a table.
     *
     * @param name the table's, in any characters
     * @param file what it is read from; its name ends with {@code .csv}, {@code .tsv}, {@code .parquet}, {@code .json},
     *     {@code .jsonl} or {@code .ndjson}, texts also with {@code .gz} behind
     * @throws IllegalArgumentException if there is no such file, its kind is not known, or the name is taken, upper and
     *     lower case being the same
     */
    public DuckDbFiles table(String name, Path file) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A table needs a name");
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file + " for the table \"" + name + "\"");
        }
        String path = file.toAbsolutePath().toString();
        if (path.chars().anyMatch(c -> PATTERN_SIGNS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException(
                    "The path of the table \"" + name + "\" must hold none of " + PATTERN_SIGNS + ": " + path);
        }
        reader(file);
        if (tables.putIfAbsent(name, file) != null) {
            throw new IllegalArgumentException("There are two tables named \"" + name + "\"");
        }
        return this;
    }

    /** What the database may take of the machine, while it is loaded too; {@link DuckDbOptions#DEFAULT} if not said. */
    public DuckDbFiles options(DuckDbOptions given) {
        options = Objects.requireNonNull(given, "options");
        return this;
    }

    /**
     * Reads the files.
     *
     * @throws IllegalStateException if there is no table, or a file cannot be read: what is wrong with it and where
     */
    public DuckDbDatabase open() {
        if (tables.isEmpty()) {
            throw new IllegalStateException("A database of files needs at least one table");
        }
        PrivateFolder folder = PrivateFolder.create();
        try {
            Path file = folder.path().resolve("tables.duckdb");
            load(file);
            return DuckDbDatabase.openReadOnly(file, options, folder);
        } catch (SQLException e) {
            folder.close();
            throw new IllegalStateException("DuckDB cannot make a database: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private void load(Path database) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("memory_limit", options.memoryMegabytes() + "MB");
        settings.setProperty("threads", Integer.toString(options.threads()));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database, settings)) {
            for (Map.Entry<String, Path> table : tables.entrySet()) {
                load(table.getKey(), table.getValue(), connection);
            }
        }
    }

    private static void load(String name, Path file, Connection connection) {
        String table = '"' + name.replace("\"", "\"\"") + '"';
        String quoted = "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
        try (Statement statement = connection.createStatement()) {
            // A CREATE TABLE takes no parameters, so the two names are quoted.
            statement.execute("CREATE TABLE " + table + " AS SELECT * FROM "
                    + reader(file).formatted(quoted));
            try (ResultSet none = statement.executeQuery("SELECT * FROM " + table + " LIMIT 0")) {
                refuseUnsplitLines(none.getMetaData());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The table \"" + name + "\" cannot be read from " + file + ": " + LoadFault.of(e), e);
        }
    }

    /** Where lines have differing numbers of cells DuckDB may take each for a single one, its commas included. */
    private static void refuseUnsplitLines(ResultSetMetaData columns) throws SQLException {
        boolean unsplit = columns.getColumnCount() == 1
                && columns.getColumnName(1).chars().anyMatch(c -> ",;\t|".indexOf(c) >= 0);
        if (unsplit) {
            throw new SQLException(
                    "its lines do not all have as many columns as the first, \"" + columns.getColumnName(1) + "\"");
        }
    }

    /** The call that reads the file, with a place for its name. */
    private static String reader(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String kind = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return switch (kind.substring(kind.lastIndexOf('.') + 1)) {
            // Left to itself the reader skips lines until the rest agrees on a number of columns.
            case "csv", "tsv" -> "read_csv(%s, skip = 0)";
            case "json", "jsonl", "ndjson" -> "read_json(%s)";
            case "parquet" -> "read_parquet(%s)";
            default ->
                throw new IllegalArgumentException(
                        "The name of " + file + " ends with none of .csv, .tsv, .parquet, .json, .jsonl, .ndjson");
        };
    }
}
