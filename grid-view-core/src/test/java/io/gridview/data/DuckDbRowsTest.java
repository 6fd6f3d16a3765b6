package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every type of DuckDB from a real database. */
class DuckDbRowsTest {
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER"})
    void integers_up_to_64_bits_are_integers(String type) throws SQLException {
        assertColumn("SELECT unnest([1, NULL, 100])::" + type, ColumnType.INTEGER, 1L, null, 100L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBIGINT", "HUGEINT", "UHUGEINT", "BIGNUM"})
    void larger_integers_are_integers_while_all_fit_64_bits(String type) throws SQLException {
        BigInteger beyond = BigInteger.ONE.shiftLeft(63);

        assertColumn(
                "SELECT unnest([1, NULL, 9223372036854775807])::" + type, ColumnType.INTEGER, 1L, null, Long.MAX_VALUE);
        assertColumn(
                "SELECT unnest([1, NULL, 9223372036854775808])::" + type,
                ColumnType.BIG_INTEGER,
                BigInteger.ONE,
                null,
                beyond);
    }

    @Test
    void the_sum_of_integers_is_an_integer() throws SQLException {
        assertColumn("SELECT sum(i) FROM range(10) t(i)", ColumnType.INTEGER, 45L);
    }

    @Test
    void decimals_keep_their_scale_at_any_width() throws SQLException {
        assertColumn(
                "SELECT unnest([1.5, NULL, 2])::DECIMAL(10,2)",
                ColumnType.DECIMAL,
                new BigDecimal("1.50"),
                null,
                new BigDecimal("2.00"));
        assertColumn(
                "SELECT 12345678901234567890123456789.123456789::DECIMAL(38,9)",
                ColumnType.DECIMAL,
                new BigDecimal("12345678901234567890123456789.123456789"));
        assertColumn("SELECT 7::DECIMAL(4,0)", ColumnType.DECIMAL, new BigDecimal("7"));
    }

    @Test
    void floating_point_numbers_are_doubles_by_their_shortest_decimal() throws SQLException {
        assertColumn("SELECT unnest([0.1, NULL])::REAL", ColumnType.DOUBLE, 0.1, null);
        assertColumn("SELECT unnest([0.1, NULL])::DOUBLE", ColumnType.DOUBLE, 0.1, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REAL", "DOUBLE"})
    void nan_and_infinities_are_null_and_noted(String type) throws SQLException {
        RowTable table = assertColumn(
                "SELECT unnest(['nan', '-inf', '1', 'inf'])::" + type + " AS x",
                ColumnType.DOUBLE,
                null,
                null,
                1.0,
                null);

        assertNonFinite(table, 3);
    }

    @Test
    void booleans_are_booleans() throws SQLException {
        assertColumn("SELECT unnest([true, NULL, false])", ColumnType.BOOLEAN, true, null, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'x'|x",
                "''|``",
                "'2024-01-31'|2024-01-31",
                "'a'::ENUM('a', 'b')|a",
                "'101'::BIT|101",
                "INTERVAL 3 DAY|3 days",
                "'550e8400-e29b-41d4-a716-446655440000'::UUID|550e8400-e29b-41d4-a716-446655440000",
                "'\\xAAb'::BLOB|\\xaa62",
                "'10:00:00+02'::TIMETZ|10:00+02:00",
                "chr(128512)|\uD83D\uDE00"
            })
    void what_is_best_shown_as_text_is_text(String sql, String text) throws SQLException {
        assertColumn("SELECT " + sql, ColumnType.TEXT, text);
    }

    @Test
    void a_column_of_nothing_is_text() throws SQLException {
        assertColumn("SELECT NULL", ColumnType.TEXT, (Object) null);
    }

    @Test
    void dates_are_dates_also_far_from_today() throws SQLException {
        assertColumn(
                "SELECT unnest(['2024-01-31', '1969-12-31', NULL, '9999-12-31', '0044-03-15 (BC)'])::DATE",
                ColumnType.DATE,
                LocalDate.of(2024, 1, 31),
                LocalDate.of(1969, 12, 31),
                null,
                LocalDate.of(9999, 12, 31),
                LocalDate.of(-43, 3, 15));
    }

    @Test
    void times_of_day_are_times_and_24_00_is_null_and_noted() throws SQLException {
        assertColumn("SELECT '10:00:00.123456'::TIME", ColumnType.TIME, LocalTime.of(10, 0, 0, 123_456_000));
        assertColumn("SELECT '10:00:00.123456789'::TIME_NS", ColumnType.TIME, LocalTime.of(10, 0, 0, 123_456_789));

        RowTable table = assertColumn(
                "SELECT unnest(['24:00:00', '00:00:00'])::TIME AS x", ColumnType.TIME, null, LocalTime.MIDNIGHT);
        assertThat(table.notes())
                .extracting(DataNote::code, DataNote::count)
                .containsExactly(tuple("time_out_of_range", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS"})
    void timestamps_are_timestamps_at_every_precision(String type) throws SQLException {
        assertColumn(
                "SELECT unnest(['2024-03-31 02:30:00', NULL, '1900-01-01 00:00:00'])::" + type,
                ColumnType.TIMESTAMP,
                LocalDateTime.of(2024, 3, 31, 2, 30),
                null,
                LocalDateTime.of(1900, 1, 1, 0, 0));
    }

    @Test
    void timestamps_hold_nanoseconds_and_far_years() throws SQLException {
        assertColumn(
                "SELECT '2024-01-31 10:00:00.123456789'::TIMESTAMP_NS",
                ColumnType.TIMESTAMP,
                LocalDateTime.of(2024, 1, 31, 10, 0, 0, 123_456_789));
        assertColumn(
                "SELECT unnest(['9999-12-31 23:59:59.999999', '290000-12-31'])::TIMESTAMP",
                ColumnType.TIMESTAMP,
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(290_000, 12, 31, 0, 0));
    }

    @Test
    void date_trunc_of_a_date_is_a_timestamp() throws SQLException {
        assertColumn(
                "SELECT date_trunc('month', DATE '2024-01-31')",
                ColumnType.TIMESTAMP,
                LocalDateTime.of(2024, 1, 1, 0, 0));
    }

    @Test
    void timestamps_with_a_zone_are_instants() throws SQLException {
        assertColumn(
                "SELECT unnest(['2024-01-31 10:00:00+02', NULL])::TIMESTAMPTZ",
                ColumnType.INSTANT,
                Instant.parse("2024-01-31T08:00:00Z"),
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMPTZ"})
    void infinite_times_are_null_and_noted(String type) throws SQLException {
        RowTable table = read("SELECT unnest(['infinity', '-infinity', '2024-01-31'])::" + type + " AS x");

        assertThat(table.rows().get(0)).containsOnlyNulls();
        assertThat(table.rows().get(1)).containsOnlyNulls();
        assertThat(table.rows().get(2)).doesNotContainNull();
        assertNonFinite(table, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, NULL, 3]|[1,null,3]",
                "[[1.50], []]|[[1.50],[]]",
                "[1, 2]::INTEGER[2]|[1,2]",
                "['nan'::DOUBLE, 0.1]|[null,0.1]",
                "[DATE '2024-01-31']|[\"2024-01-31\"]",
                "[TIME '10:00:00']|[\"10:00\"]",
                "[TIMESTAMP '2024-01-31 10:00:01']|[\"2024-01-31T10:00:01\"]",
                "[TIMESTAMPTZ '2024-01-31 10:00:00+02']|[\"2024-01-31T08:00:00Z\"]",
                "[170141183460469231731687303715884105727]|[170141183460469231731687303715884105727]",
                "['x'::BLOB]|[\"\\\\x78\"]",
                "[INTERVAL 1 MONTH]|[\"1 month\"]",
                "['q\"']|[\"q\\\"\"]",
                "{'a': 1, 'b c': {'x': DATE '2024-01-01', 'y': [true]}}|{\"a\":1,\"b"
                        + " c\":{\"x\":\"2024-01-01\",\"y\":[true]}}",
                "[{'a': 1}, NULL]|[{\"a\":1},null]",
                "row(1, 'b')|[1,\"b\"]",
                "MAP {'k': 1, 'j': NULL}|{\"k\":1,\"j\":null}",
                "MAP {2: 'x', 1: 'y'}|{\"2\":\"x\",\"1\":\"y\"}",
                "'{\"a\": 1.0}'::JSON|{\"a\": 1.0}"
            })
    void nested_values_and_json_are_json_text(String sql, String json) throws SQLException {
        assertColumn("SELECT " + sql, ColumnType.JSON, json);
    }

    @Test
    void nan_inside_of_a_list_is_noted() throws SQLException {
        assertNonFinite(read("SELECT ['nan'::DOUBLE, 'inf'::DOUBLE] AS x"), 2);
    }

    @Test
    void unions_and_variants_are_what_their_values_are() throws SQLException {
        assertColumn("SELECT union_value(num := 2)", ColumnType.INTEGER, 2L);
        assertColumn("SELECT 'a'::VARIANT", ColumnType.TEXT, "a");
    }

    @Test
    void labels_name_the_columns_and_equal_ones_get_keys() throws SQLException {
        RowTable table = read("SELECT 1 AS a, 2 AS a, 3 AS \"two words\", 4 AS a_2");

        assertThat(table.names()).containsExactly("a", "a", "two words", "a_2");
        assertThat(table.columns()).extracting(Column::key).containsExactly("a", "a_3", "two words", "a_2");
        assertThat(table.rows()).containsExactly(List.of(1L, 2L, 3L, 4L));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, false", "9, 9, true", "11, 10, false", "1, 1, true"})
    void no_more_rows_than_the_limit_are_read_and_a_cut_is_said(int maxRows, int rowCount, boolean truncated)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM range(10)")) {
            RowTable table = RowTable.read(rows, ReadLimits.rows(maxRows));

            assertThat(table.rowCount()).isEqualTo(rowCount);
            assertThat(table.columns().get(0).size()).isEqualTo(rowCount);
            assertThat(table.extent()).isEqualTo(truncated ? RowExtent.cutOff() : RowExtent.complete(rowCount));
        }
    }

    @Test
    void a_result_without_rows_has_typed_columns() throws SQLException {
        RowTable table = read("SELECT 1 AS a, DATE '2024-01-01' AS b, [1] AS c, 1::HUGEINT AS d WHERE false");

        assertThat(table.rowCount()).isZero();
        assertThat(table.columns())
                .extracting(Column::type)
                .containsExactly(ColumnType.INTEGER, ColumnType.DATE, ColumnType.JSON, ColumnType.INTEGER);
    }

    @Test
    void many_rows_come_through_the_growing_arrays_unchanged() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT i, CASE WHEN i % 7 > 0 THEN 't' || (i % 100) END AS t, i / 4.0 AS d,"
                                + " TIMESTAMP '2000-01-01' + to_microseconds(i) AS ts FROM range(100000) r(i)")) {
            RowTable table = RowTable.read(rows, ReadLimits.rows(100_000));

            for (int row = 0; row < table.rowCount(); row += 997) {
                assertThat(table.rows().get(row))
                        .isEqualTo(Arrays.asList(
                                (long) row,
                                row % 7 > 0 ? "t" + row % 100 : null,
                                row / 4.0,
                                LocalDateTime.of(2000, 1, 1, 0, 0).plusNanos(row * 1000L)));
            }
            assertThat(((TextColumn) table.columns().get(1)).dictionary()).hasSize(100);
        }
    }

    private static RowTable assertColumn(String sql, ColumnType type, Object... values) throws SQLException {
        RowTable table = read(sql);
        List<Object> read = new ArrayList<>();
        table.rows().forEach(row -> read.add(row.get(0)));
        assertThat(table.columns().get(0).type()).isEqualTo(type);
        assertThat(read).containsExactly(values);
        return table;
    }

    private static void assertNonFinite(RowTable table, long count) {
        assertThat(table.notes())
                .extracting(DataNote::code, DataNote::columnKey, DataNote::count)
                .containsExactly(tuple("non_finite", "x", count));
    }

    private static RowTable read(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return RowTable.read(rows, ReadLimits.DEFAULT);
        }
    }
}
