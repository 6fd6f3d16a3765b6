package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridview.trino.TrinoCluster;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every type of Trino from real servers. */
class TrinoRowsTest {
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        connection = TrinoCluster.connect();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tinyint", "smallint", "integer", "bigint"})
    void integers_are_integers(String type) throws SQLException {
        assertColumn("SELECT CAST(x AS " + type + ") FROM (VALUES 0, NULL, 7) t(x)", ColumnType.INTEGER, 0L, null, 7L);
    }

    @Test
    void decimals_keep_their_digits() throws SQLException {
        assertColumn(
                "SELECT DECIMAL '12345678901234567890.1234567890'",
                ColumnType.DECIMAL,
                new BigDecimal("12345678901234567890.1234567890"));
        assertColumn("SELECT CAST(1.5 AS decimal(4,2))", ColumnType.DECIMAL, new BigDecimal("1.50"));
        assertColumn(
                "SELECT NUMBER '123456789012345678901234567890123456789012345.678'",
                ColumnType.DECIMAL,
                new BigDecimal("123456789012345678901234567890123456789012345.678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"real", "double"})
    void floating_point_numbers_are_doubles_by_their_shortest_decimal(String type) throws SQLException {
        RowTable table = assertColumn(
                "SELECT CAST(x AS " + type + ") AS x FROM (VALUES '0.1', 'NaN', 'Infinity', NULL) t(x)",
                ColumnType.DOUBLE,
                0.1,
                null,
                null,
                null);

        assertThat(table.notes())
                .extracting(DataNote::code, DataNote::columnKey, DataNote::count)
                .containsExactly(tuple("non_finite", "x", 2L));
    }

    @Test
    void booleans_are_booleans() throws SQLException {
        assertColumn("SELECT * FROM (VALUES true, NULL, false) t(x)", ColumnType.BOOLEAN, true, null, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'ä€😀'|ä€😀",
                "CAST('x' AS varchar(3))|x",
                "CAST('x' AS char(3))|`x  `",
                "UUID '550e8400-e29b-41d4-a716-446655440000'|550e8400-e29b-41d4-a716-446655440000",
                "IPADDRESS '1.2.3.4'|1.2.3.4",
                "X'00ff'|\\x00ff",
                "TIME '10:00:00.5 +05:30'|10:00:00.5+05:30",
                "INTERVAL '2' DAY|2 00:00:00.000",
                "INTERVAL '3' MONTH|0-3"
            })
    void what_is_best_shown_as_text_is_text(String sql, String expected) throws SQLException {
        assertColumn("SELECT " + sql, ColumnType.TEXT, expected);
    }

    @Test
    void a_column_without_a_type_is_text_without_a_value() throws SQLException {
        assertColumn("SELECT NULL", ColumnType.TEXT, (Object) null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "JSON '{\"a\": 1.0}'|{\"a\":1.0}",
                "ARRAY[1, NULL, 3]|[1,null,3]",
                "ARRAY[ARRAY['a'], ARRAY['q\"']]|[[\"a\"],[\"q\\\"\"]]",
                "ARRAY[1.50, 2.25]|[1.50,2.25]",
                "ARRAY[REAL '0.1']|[0.1]",
                "ARRAY[UUID '550e8400-e29b-41d4-a716-446655440000']|[\"550e8400-e29b-41d4-a716-446655440000\"]",
                "ARRAY[X'00ff']|[\"\\\\x00ff\"]",
                "ARRAY[TIME '10:00:00.5']|[\"10:00:00.500\"]",
                "ARRAY[DATE '2024-01-31', NULL]|[\"2024-01-31\",null]",
                "ARRAY[TIMESTAMP '2024-01-31 10:00:00.25']|[\"2024-01-31T10:00:00.250\"]",
                "ARRAY[TIMESTAMP '2024-11-03 01:30:00 Asia/Kolkata']|[\"2024-11-02T20:00:00Z\"]",
                "MAP(ARRAY['b', 'a'], ARRAY[1, 2])|{\"a\":2,\"b\":1}",
                "MAP(ARRAY[DATE '2024-01-31'], ARRAY[TIMESTAMP '2024-01-31 10:00:00 UTC'])"
                        + "|{\"2024-01-31\":\"2024-01-31T10:00:00Z\"}",
                "ROW(1, ARRAY[2], ROW(3))|[1,[2],[3]]",
                "CAST(ROW(1, 'x') AS row(a integer, b varchar))|{\"a\":1,\"b\":\"x\"}",
                "CAST(ROW(1, TIMESTAMP '2024-01-31 10:00:00', TIMESTAMP '2024-01-31 10:00:00 UTC')"
                        + " AS row(\"a b\" integer, timestamp timestamp(0), t timestamp(0) with time zone))"
                        + "|{\"a b\":1,\"timestamp\":\"2024-01-31T10:00\",\"t\":\"2024-01-31T10:00:00Z\"}"
            })
    void json_arrays_maps_and_rows_are_json_text(String sql, String json) throws SQLException {
        assertColumn("SELECT " + sql, ColumnType.JSON, json);
    }

    @Test
    void times_of_any_precision_are_read_to_the_nanosecond() throws SQLException {
        assertColumn("SELECT TIME '10:00:00'", ColumnType.TIME, LocalTime.of(10, 0));
        assertColumn("SELECT TIME '23:59:59.999999999999'", ColumnType.TIME, LocalTime.MAX);
        assertColumn(
                "SELECT TIMESTAMP '2024-01-01 10:00:00.123456789012'",
                ColumnType.TIMESTAMP,
                LocalDateTime.of(2024, 1, 1, 10, 0, 0, 123_456_789));
        assertColumn(
                "SELECT TIMESTAMP '2024-01-01 10:00:00.123456789012 +05:30'",
                ColumnType.INSTANT,
                Instant.parse("2024-01-01T04:30:00.123456789Z"));
    }

    @Test
    void far_times_come_through() throws SQLException {
        assertColumn(
                "SELECT x FROM (VALUES DATE '-0043-03-15', DATE '300000-02-29', DATE '1582-10-10', NULL) t(x)",
                ColumnType.DATE,
                LocalDate.of(-43, 3, 15),
                LocalDate.of(300_000, 2, 29),
                LocalDate.of(1582, 10, 10),
                null);
        assertColumn(
                "SELECT TIMESTAMP '-0043-03-15 10:00:00'", ColumnType.TIMESTAMP, LocalDateTime.of(-43, 3, 15, 10, 0));
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
        try (Connection own = TrinoCluster.connect();
                Statement statement = own.createStatement()) {
            statement.execute("SET TIME ZONE '" + sessionZone + "'");
            RowTable table = read(
                    own,
                    "SELECT DATE '2011-12-30', TIMESTAMP '2024-03-10 02:30:00', TIME '02:30:00.5',"
                            + " TIMESTAMP '2024-03-31 02:30:00.5 America/New_York',"
                            + " TIMESTAMP '1880-01-01 00:53:28 Europe/Berlin', TIME '02:30:00 -04:00',"
                            + " ARRAY[TIMESTAMP '2024-06-01 01:30:00 America/New_York']");
            assertThat(table.rows().get(0))
                    .containsExactly(
                            LocalDate.of(2011, 12, 30),
                            LocalDateTime.of(2024, 3, 10, 2, 30),
                            LocalTime.of(2, 30, 0, 500_000_000),
                            Instant.parse("2024-03-31T06:30:00.5Z"),
                            Instant.parse("1880-01-01T00:00:00Z"),
                            "02:30:00-04:00",
                            "[\"2024-06-01T05:30:00Z\"]");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void a_moment_that_a_clock_shows_twice_is_taken_for_the_earlier_as_the_driver_does_not_tell() throws SQLException {
        Instant earlier = Instant.parse("2024-10-27T00:30:00Z");

        assertColumn(
                "SELECT x AT TIME ZONE 'Europe/Berlin' FROM"
                        + " (VALUES TIMESTAMP '2024-10-27 00:30:00 UTC', TIMESTAMP '2024-10-27 01:30:00 UTC') t(x)",
                ColumnType.INSTANT,
                earlier,
                earlier);
    }

    @Test
    void tables_of_other_catalogs_are_read_within_limits() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM tpch.tiny.orders ORDER BY orderkey")) {
            RowTable table = RowTable.query(statement, ReadLimits.rows(10));

            assertThat(table.rowCount()).isEqualTo(10);
            assertThat(table.extent().truncated()).isTrue();
            assertThat(table.rows().get(0)).contains(1L, "O", 172_799.49, LocalDate.of(1996, 1, 2), "5-LOW");
        }
    }

    private static RowTable assertColumn(String sql, ColumnType type, Object... values) throws SQLException {
        RowTable table = read(connection, sql);
        List<Object> cells = new ArrayList<>();
        table.rows().forEach(row -> cells.add(row.get(0)));
        assertThat(table.columns().get(0).type()).isEqualTo(type);
        assertThat(cells).isEqualTo(Arrays.asList(values));
        return table;
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
