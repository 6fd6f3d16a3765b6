package io.gridview.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads each result twice, by DuckDB's chunks and by its result set, and compares all that a table shows. */
class DuckDbChunksTest {
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    /** A type, then values of it: nulls, zeros, extremes, infinities. */
    static List<String> chunkedTypes() {
        return List.of(
                "BOOLEAN|true, NULL, false",
                "TINYINT|-128, NULL, 0, 127",
                "SMALLINT|-32768, NULL, 0, 32767",
                "INTEGER|-2147483648, NULL, 0, 2147483647",
                "BIGINT|-9223372036854775808, NULL, 0, 9223372036854775807",
                "UTINYINT|0, NULL, 255",
                "USMALLINT|0, NULL, 65535",
                "UINTEGER|0, NULL, 4294967295",
                "UBIGINT|0, NULL, 9223372036854775807",
                "UBIGINT|0, NULL, 18446744073709551615",
                "HUGEINT|-9223372036854775808, NULL, 0, 9223372036854775807",
                "HUGEINT|7, NULL, -170141183460469231731687303715884105728, 0",
                "HUGEINT|170141183460469231731687303715884105727, NULL, -1",
                "UHUGEINT|0, NULL, '340282366920938463463374607431768211455'::UHUGEINT",
                "FLOAT|0, NULL, -0.0::FLOAT, 0.1, 'nan', 'inf', '-inf', 3.4028235e38, 1.4e-45, 16777216",
                "DOUBLE|0, NULL, -0.0::DOUBLE, 0.1, 'nan', 'inf', '-inf', 1.7976931348623157e308, 5e-324",
                "DECIMAL(4,2)|-99.99, NULL, 0, 99.99",
                "DECIMAL(9,2)|-9999999.99, NULL, 0, 9999999.99",
                "DECIMAL(18,2)|-9999999999999999.99, NULL, 0, 9999999999999999.99",
                "DECIMAL(19,0)|9223372036854775807, NULL, -9223372036854775808",
                "DECIMAL(19,0)|9223372036854775808, NULL, 0",
                "DECIMAL(38,9)|-12345678901234567890123456789.123456789, NULL, 0, 0.000000001",
                "DECIMAL(38,0)|99999999999999999999999999999999999999, NULL, 1",
                "DECIMAL(38,38)|0.12345678901234567890123456789012345678, NULL, 0",
                "VARCHAR|'x', NULL, '', 'ä€😀', '2024-01-31', 'x', chr(0)",
                "JSON|'{\"a\": 1.0}', NULL, 'null', '[]'",
                "DATE|'2024-01-31', NULL, '1969-12-31', '0044-03-15 (BC)', 'infinity', '-infinity', '5881580-07-10'",
                "TIMESTAMP|'2024-03-31 02:30:00.123456', NULL, '1969-12-31 23:59:59.999999', 'infinity', '-infinity',"
                        + " '294247-01-10 04:00:54.775806', '290309-12-22 (BC) 00:00:00'",
                "TIMESTAMP_S|'2024-03-31 02:30:00', NULL, '1900-01-01 00:00:00', 'infinity', '-infinity'",
                "TIMESTAMP_MS|'2024-03-31 02:30:00.123', NULL, '1900-01-01 00:00:00', 'infinity', '-infinity'",
                "TIMESTAMP_NS|'2024-03-31 02:30:00.123456789', NULL, '1900-01-01 00:00:00', 'infinity', '-infinity'",
                "TIMESTAMPTZ|'2024-03-31 02:30:00.5+02', NULL, '1900-01-01 00:00:00+00', 'infinity', '-infinity'");
    }

    @ParameterizedTest
    @MethodSource("chunkedTypes")
    void chunks_give_what_the_result_set_gives(String typeAndValues) throws SQLException {
        String[] parts = typeAndValues.split("\\|");

        String sql = "SELECT unnest([" + parts[1] + "]::" + parts[0] + "[]) AS x";

        assertChunked(sql);
        assertSameBothWays(sql, ReadLimits.DEFAULT);
        assertSameBothWays("SELECT * FROM (" + sql + ") WHERE x IS NOT NULL", ReadLimits.DEFAULT);
        assertSameBothWays("SELECT * FROM (" + sql + ") WHERE false", ReadLimits.DEFAULT);
        assertSameBothWays("SELECT NULL::" + parts[0] + " AS x FROM range(70)", ReadLimits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1::BIGNUM",
                "'a'::ENUM('a', 'b')",
                "'x'::BLOB",
                "TIME '10:00:00.5'",
                "'10:00:00.123456789'::TIME_NS",
                "'10:00:00+02'::TIMETZ",
                "INTERVAL 1 DAY",
                "'101'::BIT",
                "'550e8400-e29b-41d4-a716-446655440000'::UUID",
                "[1, 2]",
                "[1, 2]::INTEGER[2]",
                "{'a': 1}",
                "MAP {'k': 1}",
                "union_value(num := 2)",
                "NULL",
                "'a'::VARIANT"
            })
    void a_type_without_vectors_sends_the_whole_result_another_way(String value) throws SQLException {
        String sql = "SELECT 1 AS id, " + value + " AS x, 'y' AS y";

        assertThat(readByChunks(sql, ReadLimits.DEFAULT)).isNull();
        assertSameBothWays(sql, ReadLimits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2047, 2048, 2049, 10_000})
    void many_chunks_with_scattered_nulls_come_through(int rows) throws SQLException {
        String sql = manyTypes(rows);

        assertChunked(sql);
        assertSameBothWays(sql, ReadLimits.rows(20_000));
        assertSameBothWays("SELECT * FROM (" + sql + ") WHERE id % 3 = 1 OR id IS NULL", ReadLimits.rows(20_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2047, 2048, 2049, 4096, 9_999, 10_000})
    void both_ways_cut_at_the_limit_of_rows(int maxRows) throws SQLException {
        RowTable table = assertSameBothWays(manyTypes(10_000), ReadLimits.rows(maxRows));

        assertThat(table.rowCount()).isEqualTo(maxRows);
        assertThat(table.extent().truncated()).isEqualTo(maxRows < 10_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 5_000, 60_000, 123_456})
    void both_ways_cut_at_the_same_row_for_bytes(long maxBytes) throws SQLException {
        RowTable table =
                assertSameBothWays(manyTypes(10_000), ReadLimits.rows(20_000).withMaxBytes(maxBytes));

        assertThat(table.extent()).isEqualTo(RowExtent.cutOff());
        assertThat(table.notes()).extracting(DataNote::code).contains("byte_limit");
    }

    @Test
    void both_ways_leave_out_the_same_columns_and_cut_the_same_texts() throws SQLException {
        ReadLimits limits = ReadLimits.DEFAULT.withMaxColumns(2).withMaxCellBytes(1_024);

        RowTable table = assertSameBothWays(
                "SELECT repeat('ä', 600 + i % 2) AS t, ('[' || repeat('1,', 600) || '1]')::JSON AS j, i"
                        + " FROM range(3) r(i)",
                limits);

        assertThat(table.notes()).extracting(DataNote::code).containsExactly("column_limit", "long_cell", "long_cell");
    }

    @Test
    void equal_and_blank_names_get_the_same_keys() throws SQLException {
        RowTable table = assertSameBothWays("SELECT 1 AS a, 2 AS a, 3 AS \" \"", ReadLimits.DEFAULT);

        assertThat(table.columns()).extracting(Column::key).containsExactly("a", "a_2", "column_3");
    }

    @ParameterizedTest
    @CsvSource({"America/New_York", "Asia/Kolkata", "Pacific/Apia"})
    void the_zone_of_the_process_plays_no_part(String zone) throws SQLException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try (Connection elsewhere = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = elsewhere.prepareStatement(
                        "SELECT TIMESTAMPTZ '2024-03-31 02:30:00+02' AS i, TIMESTAMP '2024-03-10 02:30:00' AS t")) {
            RowTable table = RowTable.query(statement, ReadLimits.DEFAULT);

            assertThat(table.rows().get(0).get(0)).hasToString("2024-03-31T00:30:00Z");
            assertThat(table.rows().get(0).get(1)).isEqualTo(LocalDateTime.of(2024, 3, 10, 2, 30));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void parameters_are_bound_and_a_statement_can_be_run_again() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT ?::INTEGER + 1 AS x")) {
            for (int i = 0; i < 3; i++) {
                statement.setInt(1, i);
                assertThat(RowTable.query(statement, ReadLimits.DEFAULT).rows()).containsExactly(List.of(i + 1L));
            }
        }
    }

    @Test
    void a_parameter_that_is_a_column_is_read_as_what_it_is() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT ? AS x")) {
            statement.setObject(1, "text");

            assertThat(RowTable.query(statement, ReadLimits.DEFAULT).rows()).containsExactly(List.of("text"));
        }
    }

    @Test
    void a_wrapped_statement_is_unwrapped() throws SQLException {
        AtomicInteger runs = new AtomicInteger();
        try (PreparedStatement statement = connection.prepareStatement("SELECT 42 AS x")) {
            RowTable table = RowTable.query(wrapped(statement, runs, true), ReadLimits.DEFAULT);

            assertThat(table.rows()).containsExactly(List.of(42L));
            assertThat(runs).hasValue(0);
        }
    }

    @Test
    void a_wrapper_that_does_not_open_is_read_by_its_result_set() throws SQLException {
        AtomicInteger runs = new AtomicInteger();
        try (PreparedStatement statement = connection.prepareStatement("SELECT 42 AS x")) {
            RowTable table = RowTable.query(wrapped(statement, runs, false), ReadLimits.DEFAULT);

            assertThat(table.rows()).containsExactly(List.of(42L));
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void an_error_of_the_query_is_an_error_and_not_a_shorter_table() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT CASE WHEN i = 90000 THEN error('no') ELSE i END AS x FROM range(100000) r(i)")) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> RowTable.query(statement, ReadLimits.rows(1_000_000)))
                    .withMessageContaining("no");
        }
    }

    @Test
    void columns_that_changed_after_the_statement_was_prepared_are_refused() throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("CREATE TABLE grows (a INTEGER)");
            try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM grows")) {
                ddl.execute("ALTER TABLE grows ADD COLUMN b VARCHAR");

                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> RowTable.query(statement, ReadLimits.DEFAULT))
                        .withMessageContaining("changed");
            }
        }
    }

    @Test
    @Timeout(20)
    void a_running_query_can_be_cancelled() throws Exception {
        try (Connection own = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement =
                        own.prepareStatement("SELECT count(*) FROM range(100000000) a, range(100000) b")) {
            CompletableFuture<RowTable> running = CompletableFuture.supplyAsync(() -> {
                try {
                    return RowTable.query(statement, ReadLimits.DEFAULT);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (!running.isDone() && !statement.isClosed()) {
                TimeUnit.MILLISECONDS.sleep(20);
                cancel(statement);
            }

            assertThat(running).failsWithin(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void the_result_is_closed_whether_read_whole_cut_or_failed() throws SQLException {
        try (Connection own = DriverManager.getConnection("jdbc:duckdb:");
                Statement ddl = own.createStatement()) {
            ddl.execute("CREATE TABLE t AS SELECT * FROM range(10000)");
            for (int maxRows : new int[] {10, 20_000}) {
                try (PreparedStatement statement = own.prepareStatement("SELECT * FROM t")) {
                    RowTable.query(statement, ReadLimits.rows(maxRows));
                    assertThat(statement.isClosed()).isFalse();
                    RowTable.query(statement, ReadLimits.rows(maxRows));
                }
            }
            ddl.execute("DROP TABLE t");
        }
    }

    @Test
    void classes_that_are_absent_are_found_to_be_so() {
        assertThat(PreparedRows.isThere("org.duckdb.DuckDBChunkedResult")).isTrue();
        assertThat(PreparedRows.isThere("org.duckdb.NoSuchClass")).isFalse();
    }

    /** The driver closes a statement that failed, perhaps before this asks it to stop. */
    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("closed");
        }
    }

    private static String manyTypes(int rows) {
        return "SELECT CASE WHEN hash(i) % 11 > 0 THEN i END AS id,"
                + " CASE WHEN hash(i + 1) % 5 > 0 THEN (i % 200 - 100)::TINYINT END AS small,"
                + " CASE WHEN hash(i + 2) % 5 > 0 THEN i % 3 = 0 END AS flag,"
                + " CASE WHEN hash(i + 3) % 5 > 0 THEN i / 7 END AS real,"
                + " CASE WHEN hash(i + 4) % 5 > 0 THEN (i / 8)::DECIMAL(12, 3) END AS dec,"
                + " CASE WHEN hash(i + 5) % 5 > 0 THEN 'text ' || (i % 700) END AS t,"
                + " CASE WHEN hash(i + 6) % 5 > 0 THEN DATE '1999-01-01' + i::INTEGER END AS day,"
                + " CASE WHEN hash(i + 7) % 5 > 0 THEN TIMESTAMP '1969-12-31' + to_milliseconds(i * 12345) END AS ts,"
                + " CASE WHEN hash(i + 8) % 5 > 0 THEN i::HUGEINT * i * i * i * i * i END AS huge"
                + " FROM range(" + rows + ") r(i)";
    }

    private static void assertChunked(String sql) throws SQLException {
        assertThat(readByChunks(sql, ReadLimits.DEFAULT)).isNotNull();
    }

    private static RowTable readByChunks(String sql, ReadLimits limits) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return DuckDbRows.readOrNull(statement, limits);
        }
    }

    private static RowTable assertSameBothWays(String sql, ReadLimits limits) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                PreparedStatement other = connection.prepareStatement(sql);
                ResultSet resultSet = other.executeQuery()) {
            RowTable expected = RowTable.read(resultSet, limits);
            RowTable actual = RowTable.query(statement, limits);
            TableAssert.assertSame(actual, expected);
            return actual;
        }
    }

    private static PreparedStatement wrapped(PreparedStatement statement, AtomicInteger runs, boolean opens) {
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("isWrapperFor") && !opens) {
                        return false;
                    }
                    if (method.getName().equals("executeQuery")) {
                        runs.incrementAndGet();
                    }
                    try {
                        return method.invoke(statement, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
