package io.gridview.dialect;

import static io.gridview.dialect.DifficultValues.DATES;
import static io.gridview.dialect.DifficultValues.DECIMALS;
import static io.gridview.dialect.DifficultValues.INSTANTS;
import static io.gridview.dialect.DifficultValues.LONGS;
import static io.gridview.dialect.DifficultValues.TEXTS;
import static io.gridview.dialect.DifficultValues.TIMESTAMPS;
import static io.gridview.dialect.DifficultValues.WHOLE_NUMBERS;
import static io.gridview.dialect.DifficultValues.doubles;
import static io.gridview.dialect.DifficultValues.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.data.ColumnType;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresDialectTest extends DialectContract {
    private EmbeddedPostgres postgres;
    private Engine engine;

    @BeforeAll
    void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        engine = new Engine(
                new PostgresDialect(), DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres")));
        execute("CREATE TYPE mood AS ENUM ('sad', 'ok')");
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        engine.connection().close();
        postgres.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = engine.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    Engine engine() {
        return engine;
    }

    @Override
    String doubleType() {
        return "float8";
    }

    @Override
    String setZone(String zone) {
        return "SET TIME ZONE '" + zone + "'";
    }

    @Override
    Stream<Sample> samples() {
        return Stream.of(
                Sample.of(ColumnType.INTEGER, "int2", "-32768", "32767", null, "0", "-1"),
                Sample.of(ColumnType.INTEGER, "int4", with(WHOLE_NUMBERS, "-2147483648", "2147483647")),
                Sample.of(ColumnType.INTEGER, "int8", LONGS),
                Sample.of(ColumnType.INTEGER, "oid", "4294967295", null, "0"),
                Sample.of(ColumnType.DECIMAL, "numeric(4,2)", DECIMALS),
                Sample.of(
                        ColumnType.DECIMAL,
                        "numeric",
                        with(
                                DECIMALS,
                                "NaN",
                                "Infinity",
                                "-Infinity",
                                "1e60",
                                "-1e-60",
                                "1234567890123456789012.34567")),
                Sample.of(
                        ColumnType.DECIMAL,
                        "numeric(38,10)",
                        with(DECIMALS, "9999999999999999999999999999.9999999999")),
                Sample.of(
                        ColumnType.DOUBLE,
                        "float4",
                        "0.1",
                        "-0.0",
                        "NaN",
                        "Infinity",
                        "1e-45",
                        "3.4028235e38",
                        "16777216",
                        "1.1754944e-38",
                        null,
                        "0.3"),
                doubles("float8"),
                Sample.of(ColumnType.BOOLEAN, "bool", "true", null, "false", "true"),
                Sample.of(ColumnType.TEXT, "text", TEXTS),
                Sample.of(ColumnType.TEXT, "varchar", TEXTS),
                Sample.of(ColumnType.TEXT, "name", "b", "B", null, "a"),
                Sample.of(ColumnType.TEXT, "uuid", "550e8400-e29b-41d4-a716-446655440000", null),
                Sample.of(ColumnType.TEXT, "bytea", "\\x00ff", null, ""),
                Sample.of(ColumnType.TEXT, "mood", "ok", "sad", null, "ok"),
                Sample.of(ColumnType.TEXT, "inet", "1.2.3.4", "10.0.0.0/8", null),
                Sample.of(ColumnType.TEXT, "money", "1234.50", "-3", null),
                Sample.of(ColumnType.TEXT, "varbit", "101", null),
                Sample.of(ColumnType.DATE, "date", with(DATES, "infinity", "-infinity", "0044-03-15 BC")),
                Sample.of(ColumnType.TIME, "time", "00:00:00", "23:59:59.999999", "24:00:00", null, "10:00:00.5"),
                Sample.of(
                        ColumnType.TIMESTAMP,
                        "timestamp",
                        with(TIMESTAMPS, "infinity", "-infinity", "0044-03-15 10:00:00 BC")),
                Sample.of(ColumnType.INSTANT, "timestamptz", with(INSTANTS, "infinity", "-infinity")),
                Sample.of(ColumnType.JSON, "json", "{\"a\": 1.0}", null, "[1, 2]"),
                Sample.of(ColumnType.JSON, "jsonb", "{\"a\": 1.0}", null, "[1, 2]"));
    }

    @Override
    Stream<Sample> binned() {
        return exactNumbers();
    }

    @Override
    Sample farDates() {
        return Sample.of(ColumnType.DATE, "date", "5874897-12-31", "300000-02-29", "4713-01-01 BC", "infinity");
    }

    @Test
    void texts_in_quotes_are_taken_literally_also_where_backslashes_escape() throws SQLException {
        execute("SET standard_conforming_strings = off");
        try {
            texts_in_quotes_are_taken_literally();
        } finally {
            execute("SET standard_conforming_strings = on");
        }
    }

    @Test
    void texts_that_are_padded_keep_their_blanks_as_java_reads_them() throws SQLException {
        execute("CREATE TEMP TABLE padded AS SELECT 'x'::char(3) AS v UNION ALL SELECT NULL");

        assertThat(engine.texts("SELECT " + engine.dialect().read("v", ColumnType.TEXT, "bpchar") + " FROM padded"))
                .containsExactly("x  ", null);
    }

    @Test
    void texts_of_a_column_that_orders_in_its_own_way_are_ordered_and_grouped_by_code_point() throws SQLException {
        execute("CREATE COLLATION loose (provider = icu, locale = 'und-u-ks-level1', deterministic = false)");
        execute("CREATE TEMP TABLE loosely (v text COLLATE loose)");
        execute("INSERT INTO loosely VALUES ('a'), ('A'), ('b'), ('Ä')");
        String read = engine.dialect().read("v", ColumnType.TEXT, "text");

        assertThat(engine.texts("SELECT v FROM (SELECT " + read + " AS v FROM loosely) t GROUP BY v ORDER BY v"))
                .containsExactly("A", "a", "b", "Ä");
    }
}
