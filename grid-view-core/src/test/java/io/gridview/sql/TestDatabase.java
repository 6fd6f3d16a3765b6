package io.gridview.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A small shop in a DuckDB file. */
public final class TestDatabase {
    private static final Pattern CHARACTER = Pattern.compile("@U\\+([0-9A-F]{4})@");
    private static final Pattern REPEATED = Pattern.compile("@(\\d+)\\*(.*?)@");

    /** What there is in an engine beside rows and functions. */
    private static final List<String> CATALOGS = List.of(
            "SELECT database_name, type, readonly FROM duckdb_databases() ORDER BY ALL",
            "SELECT database_name, schema_name, table_name, sql FROM duckdb_tables() ORDER BY ALL",
            "SELECT database_name, schema_name, view_name, sql FROM duckdb_views() WHERE NOT internal ORDER BY ALL",
            "SELECT sequence_name, last_value FROM duckdb_sequences() ORDER BY ALL",
            "SELECT schema_name, count(*) FROM duckdb_types() GROUP BY ALL ORDER BY ALL",
            "SELECT schema_name FROM duckdb_schemas() ORDER BY ALL",
            "SELECT index_name FROM duckdb_indexes() ORDER BY ALL",
            "SELECT name, value FROM duckdb_settings() ORDER BY ALL",
            "SELECT name, value FROM duckdb_variables() ORDER BY ALL",
            "SELECT name FROM duckdb_prepared_statements() ORDER BY ALL",
            "SELECT count(*) FROM duckdb_logs()",
            "SELECT current_database(), current_schema()");

    /** A locked database may not look for the files these are kept in. */
    private static final List<String> ON_DISK = List.of(
            "SELECT name FROM duckdb_secrets() ORDER BY ALL",
            "SELECT extension_name, loaded, installed FROM duckdb_extensions() ORDER BY ALL");

    private TestDatabase() {}

    public static Path create(Path folder) throws SQLException {
        Path file = folder.resolve("shop.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            fill(statement);
        }
        return file;
    }

    public static void fill(Statement statement) throws SQLException {
        for (String sql : List.of(
                "CREATE TABLE customers AS SELECT * FROM (VALUES (1, 'Ada', ['new', 'vip'], TIMESTAMP '2024-01-01'),"
                        + " (2, 'Bo', ['old'], TIMESTAMP '2024-02-01'), (3, 'Cy', [], NULL)) t(id, name, tags, created_at)",
                "CREATE TABLE sales AS SELECT i AS customer_id, ['North', 'South', 'East'][i] AS region,"
                        + " ['tea', 'mate'][1 + i % 2] AS product, (i * 10.5)::DECIMAL(9, 2) AS amount,"
                        + " DATE '2024-01-01' + CAST(i AS INTEGER) AS sold_on, '{\"channel\": \"web\"}'::JSON AS detail"
                        + " FROM range(1, 4) t(i)",
                "CREATE TABLE rates AS SELECT DATE '2024-01-01' AS valid_from, 1.1 AS rate",
                "CREATE VIEW big_sales AS SELECT * FROM sales WHERE amount > 20",
                "CREATE TABLE numbers AS SELECT range AS n, 'secret' || range AS word FROM range(100000)",
                "CREATE SEQUENCE ids",
                "CREATE SCHEMA secrets",
                "CREATE TABLE secrets.keys AS SELECT 'canary' AS key")) {
            statement.execute(sql);
        }
    }

    /** One text for everything a statement could have changed in the database or on its connection. */
    public static String fingerprint(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            append(text, statement, "SELECT count(*), sum(n) FROM main.numbers");
            for (String table : List.of("main.sales", "main.customers", "main.rates", "secrets.keys")) {
                append(text, statement, "SELECT count(*), bit_xor(hash(t)), sum(hash(t)) FROM " + table + " t");
            }
            for (String catalog : CATALOGS) {
                append(text, statement, catalog);
            }
        }
        for (String catalog : ON_DISK) {
            try (Statement statement = connection.createStatement()) {
                append(text, statement, catalog);
            } catch (SQLException e) {
                text.append("out of reach\n");
            }
        }
        return text.toString();
    }

    /** The functions and macros by schema; to list them takes longer than all the rest. */
    public static String functions(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            append(text, statement, "SELECT schema_name, count(*) FROM duckdb_functions() GROUP BY ALL ORDER BY ALL");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    text.append(rows.getString(i)).append('|');
                }
            }
        }
        text.append('\n');
    }

    /**
     * The statements of a test file, one a line; lines of two number signs part them into families. {@code @U+000A@}
     * stands for that character, {@code @3*x@} for {@code xxx}.
     */
    public static Stream<String> statements(String file) throws IOException {
        try (InputStream in = TestDatabase.class.getResourceAsStream("/io/gridview/guard/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("## "))
                    .map(TestDatabase::expanded);
        }
    }

    private static String expanded(String line) {
        String repeated = REPEATED.matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
        return CHARACTER
                .matcher(repeated)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    public static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Every file below a folder with its content. */
    public static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }
}
