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

import io.gridview.data.ColumnType;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class DuckDbDialectTest extends DialectContract {
    private Engine engine;

    @BeforeAll
    void open() throws SQLException {
        engine = new Engine(new DuckDbDialect(), DriverManager.getConnection("jdbc:duckdb:"));
    }

    @AfterAll
    void close() throws SQLException {
        engine.connection().close();
    }

    @Override
    Engine engine() {
        return engine;
    }

    @Override
    String doubleType() {
        return "DOUBLE";
    }

    @Override
    String setZone(String zone) {
        return "SET TimeZone = '" + zone + "'";
    }

    @Override
    Stream<Sample> samples() {
        return Stream.of(
                Sample.of(ColumnType.INTEGER, "TINYINT", "-128", "127", null, "0", "-1", "127"),
                Sample.of(ColumnType.INTEGER, "SMALLINT", "-32768", "32767", null, "0", "-1"),
                Sample.of(ColumnType.INTEGER, "INTEGER", with(WHOLE_NUMBERS, "-2147483648", "2147483647")),
                Sample.of(ColumnType.INTEGER, "BIGINT", LONGS),
                Sample.of(ColumnType.INTEGER, "UTINYINT", "255", "0", null, "255"),
                Sample.of(ColumnType.INTEGER, "UINTEGER", "4294967295", "0", null, "4294967295"),
                Sample.of(ColumnType.BIG_INTEGER, "UBIGINT", "18446744073709551615", "0", null, "18446744073709551615"),
                Sample.of(
                        ColumnType.BIG_INTEGER,
                        "HUGEINT",
                        with(LONGS, "18446744073709551616", "-170141183460469231731687303715884105727")),
                Sample.of(
                        ColumnType.BIG_INTEGER,
                        "UHUGEINT",
                        "340282366920938463463374607431768211455",
                        "0",
                        null,
                        "9223372036854775808",
                        "340282366920938463463374607431768211455"),
                Sample.of(
                        ColumnType.BIG_INTEGER,
                        "BIGNUM",
                        with(LONGS, "-123456789012345678901234567890123456789012345678901234567890", "10", "2")),
                Sample.of(ColumnType.DECIMAL, "DECIMAL(4,2)", DECIMALS),
                Sample.of(ColumnType.DECIMAL, "DECIMAL(9,2)", DECIMALS),
                Sample.of(
                        ColumnType.DECIMAL,
                        "DECIMAL(18,3)",
                        with(DECIMALS, "999999999999999.999", "-999999999999999.999")),
                Sample.of(
                        ColumnType.DECIMAL,
                        "DECIMAL(38,10)",
                        with(
                                DECIMALS,
                                "9999999999999999999999999999.9999999999",
                                "-1234567890123456789012345678.0000000001")),
                Sample.of(
                        ColumnType.DECIMAL, "DECIMAL(38,0)", "99999999999999999999999999999999999998", "-7", "1", null),
                Sample.of(
                        ColumnType.DECIMAL, "DECIMAL(38,38)", "0.00000000000000000000000000000000000001", "-0.5", null),
                Sample.of(
                        ColumnType.DOUBLE,
                        "FLOAT",
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
                doubles("DOUBLE"),
                Sample.of(ColumnType.BOOLEAN, "BOOLEAN", "true", null, "false", "true"),
                Sample.of(ColumnType.TEXT, "VARCHAR", TEXTS),
                Sample.of(ColumnType.TEXT, "UUID", "550e8400-e29b-41d4-a716-446655440000", null),
                Sample.of(ColumnType.TEXT, "BLOB", "a\\xFF\\x00", null, ""),
                Sample.of(ColumnType.TEXT, "ENUM('b', 'a')", "a", "b", null, "a"),
                Sample.of(ColumnType.TEXT, "BIT", "101", null),
                Sample.of(ColumnType.DATE, "DATE", with(DATES, "infinity", "-infinity", "0044-03-15 (BC)")),
                Sample.of(ColumnType.TIME, "TIME", "00:00:00", "23:59:59.999999", "24:00:00", null, "10:00:00.5"),
                Sample.of(
                        ColumnType.TIMESTAMP,
                        "TIMESTAMP",
                        with(TIMESTAMPS, "infinity", "-infinity", "0044-03-15 (BC) 10:00:00")),
                Sample.of(
                        ColumnType.TIMESTAMP,
                        "TIMESTAMP_S",
                        "infinity",
                        "1969-12-31 23:59:59",
                        null,
                        "2024-02-29 12:00:00"),
                Sample.of(
                        ColumnType.TIMESTAMP, "TIMESTAMP_MS", "infinity", "1969-12-31 23:59:59.999", null, "-infinity"),
                Sample.of(
                        ColumnType.TIMESTAMP,
                        "TIMESTAMP_NS",
                        "infinity",
                        "1969-12-31 23:59:59.999999999",
                        null,
                        "2024-02-29 12:00:00.123456789"),
                Sample.of(ColumnType.INSTANT, "TIMESTAMP WITH TIME ZONE", with(INSTANTS, "infinity", "-infinity")),
                Sample.of(ColumnType.JSON, "JSON", "{\"a\": 1.0}", null, "[1, 2]"));
    }

    @Override
    Stream<Sample> binned() {
        return Stream.of(
                Sample.of(ColumnType.INTEGER, "TINYINT", "-128", "127", null, "0", "-1"),
                Sample.of(ColumnType.INTEGER, "BIGINT", LONGS),
                Sample.of(ColumnType.BIG_INTEGER, "HUGEINT", LONGS),
                Sample.of(ColumnType.DECIMAL, "DECIMAL(4,2)", DECIMALS),
                Sample.of(ColumnType.DECIMAL, "DECIMAL(18,3)", with(DECIMALS, "999999999999999.999")),
                Sample.of(ColumnType.DECIMAL, "DECIMAL(38,10)", with(DECIMALS, "1234567890123456.7890123456")),
                Sample.of(ColumnType.DECIMAL, "DECIMAL(38,20)", with(DECIMALS, "0.00000000000099999999")));
    }

    @Override
    Sample farDates() {
        return Sample.of(ColumnType.DATE, "DATE", "5881580-07-10", "300000-02-29", "5877000-06-25 (BC)", "infinity");
    }
}
