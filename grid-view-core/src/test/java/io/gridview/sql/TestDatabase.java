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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A small shop in a DuckDB file. */
public final class TestDatabase {
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

    /** One text for everything a statement could have changed. */
    public static String fingerprint(Connection connection) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String sql : List.of(
                "SELECT string_agg(database_name || schema_name || table_name, ',' ORDER BY ALL) FROM duckdb_tables()",
                "SELECT count(*) || ':' || sum(amount) FROM sales",
                "SELECT count(*) FROM customers",
                "SELECT count(*) FROM duckdb_functions()",
                "SELECT coalesce(last_value, 0) FROM duckdb_sequences()",
                "SELECT string_agg(name || value, ',' ORDER BY name) FROM duckdb_settings()",
                "SELECT string_agg(database_name, ',' ORDER BY ALL) FROM duckdb_databases()")) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                text.append(rows.getString(1)).append('\n');
            }
        }
        return text.toString();
    }

    /** The statements of a test file, which are parted by lines of two semicolons. */
    public static Stream<String> statements(String file) throws IOException {
        try (InputStream in = TestDatabase.class.getResourceAsStream("/io/gridview/guard/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n;;\n"))
                    .map(sql -> sql.endsWith("\n") ? sql.substring(0, sql.length() - 1) : sql);
        }
    }

    public static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
