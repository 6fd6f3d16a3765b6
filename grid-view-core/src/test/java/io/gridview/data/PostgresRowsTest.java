package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every type of PostgreSQL from a real server, in its text form and in its binary form. */
class PostgresRowsTest {
    private static EmbeddedPostgres postgres;
    private static Connection text;
    private static Connection binary;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        text = connect("");
        // A negative threshold asks for binary values from the first run on.
        binary = connect("&prepareThreshold=-1");
        try (Statement statement = text.createStatement()) {
            statement.execute("CREATE TYPE pair AS (a int, b text)");
            statement.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')");
            statement.execute("CREATE DOMAIN small AS int CHECK (value < 10)");
        }
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        text.close();
        binary.close();
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"int2", "int4", "int8", "oid", "small"})
    void integers_are_integers(String type) throws SQLException {
        assertColumn("SELECT unnest(ARRAY[0, NULL, 7])::" + type, ColumnType.INTEGER, 0L, null, 7L);
    }

    @Test
    void the_largest_integers_come_through() throws SQLException {
        assertColumn(
                "SELECT unnest(ARRAY[-9223372036854775808, 9223372036854775807])",
                ColumnType.INTEGER,
                Long.MIN_VALUE,
                Long.MAX_VALUE);
    }

    @Test
    void numerics_are_decimals_of_one_scale() throws SQLException {
        assertColumn(
                "SELECT unnest(ARRAY[1.5, NULL, 2.25, -3])::numeric",
                ColumnType.DECIMAL,
                new BigDecimal("1.50"),
                null,
                new BigDecimal("2.25"),
                new BigDecimal("-3.00"));
        assertColumn(
                "SELECT 12345678901234567890.123456789::numeric(30,9)",
                ColumnType.DECIMAL,
                new BigDecimal("12345678901234567890.123456789"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"numeric", "float4", "float8"})
    void nan_and_infinities_are_null_and_noted(String type) throws SQLException {
        ColumnType expected = type.equals("numeric") ? ColumnType.DECIMAL : ColumnType.DOUBLE;
        Object one = type.equals("numeric") ? BigDecimal.ONE : (Object) 1.0;

        RowTable table = assertColumn(
                "SELECT unnest(ARRAY['NaN', 'Infinity', '1', '-Infinity'])::" + type + " AS x",
                expected,
                null,
                null,
                one,
                null);

        assertNoted(table, "non_finite", 3);
    }

    @Test
    void floating_point_numbers_are_doubles_by_their_shortest_decimal() throws SQLException {
        assertColumn("SELECT 0.1::float4", ColumnType.DOUBLE, 0.1);
        assertColumn("SELECT 0.1::float8", ColumnType.DOUBLE, 0.1);
    }

    @Test
    void booleans_are_booleans() throws SQLException {
        assertColumn("SELECT unnest(ARRAY[true, NULL, false])", ColumnType.BOOLEAN, true, null, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'ä€😀'::text|ä€😀",
                "'x'::varchar(3)|x",
                "'x'::char(3)|`x  `",
                "'x'::name|x",
                "'a'::\"char\"|a",
                "1234.5::money|$1,234.50",
                "'\\x00ff'::bytea|\\x00ff",
                "'10:00:00.5+02'::timetz|10:00:00.500+02:00",
                "INTERVAL '1 month 2 days 3 seconds'|1 mon 2 days 00:00:03",
                "'550e8400-e29b-41d4-a716-446655440000'::uuid|550e8400-e29b-41d4-a716-446655440000",
                "ROW(1, 'x')::pair|(1,x)",
                "'ok'::mood|ok",
                "int4range(1, 5)|[1,5)",
                "'{[1,3)}'::int4multirange|{[1,3)}",
                "'1.2.3.4'::inet|1.2.3.4",
                "'1.2.3.0/24'::cidr|1.2.3.0/24",
                "'08:00:2b:01:02:03'::macaddr|08:00:2b:01:02:03",
                "'<a/>'::xml|<a/>",
                "B'101'|101",
                "B'1'|1",
                "B'101'::bit varying|101",
                "point(1, 2)|(1.0,2.0)",
                "'a b'::tsvector|'a' 'b'",
                "'pg_class'::regclass|pg_class"
            })
    void what_is_best_shown_as_text_is_text(String sql, String expected) throws SQLException {
        assertColumn("SELECT " + sql, ColumnType.TEXT, expected);
        assertColumn("SELECT nullif(x, x) FROM (SELECT (" + sql + ")::text AS x) t", ColumnType.TEXT, (Object) null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'{\"a\": 1.0}'::json|{\"a\": 1.0}",
                "'{\"a\": 1.0}'::jsonb|{\"a\": 1.0}",
                "ARRAY[1, NULL, 3]|[1,null,3]",
                "ARRAY[[1, 2], [3, 4]]|[[1,2],[3,4]]",
                "'{}'::int[]|[]",
                "ARRAY['a', 'q\"']|[\"a\",\"q\\\"\"]",
                "ARRAY[1.50]|[1.50]",
                "ARRAY[0.1::float4]|[0.1]",
                "ARRAY[true]|[true]",
                "ARRAY['ok'::mood]|[\"ok\"]",
                "ARRAY[ROW(1, 'x')::pair]|[\"(1,x)\"]",
                "ARRAY[DATE '2024-01-31']|[\"2024-01-31\"]",
                "ARRAY[TIMESTAMP '2024-03-10 02:30:00']|[\"2024-03-10T02:30\"]",
                "ARRAY['2024-01-31 10:00+02'::timestamptz, NULL]|[\"2024-01-31T08:00:00Z\",null]",
                "ARRAY[['2024-01-31 10:00+02'::timestamptz]]|[[\"2024-01-31T08:00:00Z\"]]",
                "ARRAY['10:00+02'::timetz]|[\"10:00+02:00\"]",
                "ARRAY[['10:00'::time, NULL], ['24:00'::time, '23:59:59.999999'::time]]"
                        + "|[[\"10:00\",null],[\"24:00:00\",\"23:59:59.999999\"]]"
            })
    void json_and_arrays_are_json_text(String sql, String json) throws SQLException {
        assertColumn("SELECT " + sql, ColumnType.JSON, json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "timestamp", "timestamptz"})
    void infinite_times_are_null_and_noted_also_inside_of_arrays(String type) throws SQLException {
        RowTable table = read(text, "SELECT unnest(ARRAY['infinity', '-infinity', '2024-01-31'])::" + type + " AS x");

        assertThat(table.column("x").isNull(0)).isTrue();
        assertThat(table.column("x").isNull(1)).isTrue();
        assertThat(table.column("x").isNull(2)).isFalse();
        assertNoted(table, "non_finite", 2);
        RowTable array = assertColumn(
                "SELECT ARRAY['infinity', '-infinity']::" + type + "[] AS x", ColumnType.JSON, "[null,null]");
        assertNoted(array, "non_finite", 2);
    }

    @Test
    void times_of_day_are_times_and_24_00_is_null_and_noted() throws SQLException {
        RowTable table = assertColumn(
                "SELECT unnest(ARRAY['10:00:00.5', '23:59:59.999999', '24:00:00', NULL])::time AS x",
                ColumnType.TIME,
                LocalTime.of(10, 0, 0, 500_000_000),
                LocalTime.of(23, 59, 59, 999_999_000),
                null,
                null);

        assertNoted(table, "time_out_of_range", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, UTC",
        "America/New_York, UTC",
        "America/New_York, Asia/Kolkata",
        "Asia/Kolkata, Pacific/Apia",
        "Pacific/Apia, America/New_York"
    })
    void no_zone_changes_a_time(String processZone, String sessionZone) throws SQLException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(processZone));
        try (Connection own = connect("");
                Connection ownBinary = connect("&prepareThreshold=-1")) {
            for (Connection connection : List.of(own, ownBinary)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET TIME ZONE '" + sessionZone + "'");
                }
                RowTable table = read(
                        connection,
                        "SELECT DATE '2011-12-30', TIMESTAMP '2024-03-10 02:30:00',"
                                + " '2024-11-03 01:30:00-04'::timestamptz, TIME '02:30', '02:30-04'::timetz,"
                                + " ARRAY['2024-11-03 01:30:00-04'::timestamptz], ARRAY[DATE '2011-12-30'],"
                                + " ARRAY[TIMESTAMP '2024-03-10 02:30:00']");
                assertThat(table.rows().get(0))
                        .containsExactly(
                                LocalDate.of(2011, 12, 30),
                                LocalDateTime.of(2024, 3, 10, 2, 30),
                                Instant.parse("2024-11-03T05:30:00Z"),
                                LocalTime.of(2, 30),
                                "02:30-04:00",
                                "[\"2024-11-03T05:30:00Z\"]",
                                "[\"2011-12-30\"]",
                                "[\"2024-03-10T02:30\"]");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void far_dates_come_through() throws SQLException {
        assertColumn(
                "SELECT unnest(ARRAY['0044-03-15 BC', '9999-12-31', '1582-10-10'])::date",
                ColumnType.DATE,
                LocalDate.of(-43, 3, 15),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(1582, 10, 10));
    }

    @Test
    void limits_hold_here_too() throws SQLException {
        String sql = "SELECT i, repeat('x', 2000) AS t, i AS j FROM generate_series(1, 20) i";
        try (PreparedStatement statement = text.prepareStatement(sql)) {
            RowTable table = RowTable.query(
                    statement, ReadLimits.rows(10).withMaxColumns(2).withMaxCellBytes(1_024));

            assertThat(table.rowCount()).isEqualTo(10);
            assertThat(table.notes())
                    .extracting(DataNote::code, DataNote::count)
                    .containsExactly(tuple("column_limit", 1L), tuple("row_limit", 10L), tuple("long_cell", 10L));
        }
    }

    private static Connection connect(String options) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres") + options);
    }

    private static RowTable assertColumn(String sql, ColumnType type, Object... values) throws SQLException {
        RowTable table = read(text, sql);
        List<Object> cells = new ArrayList<>();
        table.rows().forEach(row -> cells.add(row.get(0)));
        assertThat(table.columns().get(0).type()).isEqualTo(type);
        assertThat(cells).containsExactly(values);
        TableAssert.assertSame(read(binary, sql), table);
        return table;
    }

    private static void assertNoted(RowTable table, String code, long count) {
        assertThat(table.notes())
                .extracting(DataNote::code, DataNote::columnKey, DataNote::count)
                .containsExactly(tuple(code, "x", count));
    }

    /** A prepared query and a result set at hand give the same. */
    private static RowTable read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                Statement plain = connection.createStatement();
                ResultSet rows = plain.executeQuery(sql)) {
            RowTable table = RowTable.query(statement, ReadLimits.DEFAULT);
            TableAssert.assertSame(RowTable.read(rows, ReadLimits.DEFAULT), table);
            return table;
        }
    }
}
